import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatKilobytes } from '@/lib/i18n/format';
import { dataKinds } from '@/lib/schema/change';
import {
  dataFolder,
  dataPackage,
  jsonOf,
  readTable,
  recordsOf,
  textOf,
  withoutEmpty,
} from '@/tests/fixtures/published-data';

const kinds = [...dataKinds];
const ownFiles = ['laws', 'platforms', 'helplines'] as const;
const idsOf = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
const validators = new Map<string, ValidateFunction>();
/** The validator of a published schema, by the address at which it is published. */
function validatorOf(address: string): ValidateFunction {
  const known = validators.get(address);
  if (known) return known;
  const name = new URL(address).pathname.replace('/data/', '');
  const schema = z.looseObject({ $id: z.string() }).parse(jsonOf(name));
  expect(schema.$id).toBe(address);
  const validate = ajv.compile(schema);
  validators.set(address, validate);
  return validate;
}
const headOf = (name: string) => z.looseObject({ $schema: z.url() }).parse(jsonOf(name));
const errorsOf = (data: unknown, address: string) => {
  const validate = validatorOf(address);
  return validate(data) ? [] : validate.errors!.map(({ instancePath }) => instancePath);
};

describe('every published JSON file', () => {
  const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !/^schema|^datapackage/.test(file),
  );

  test('fits the published schema that it names', () => {
    expect(files.length).toBeGreaterThan(400);
    for (const file of files) {
      const data = headOf(file);
      expect(errorsOf(data, data.$schema), file).toEqual([]);
    }
  });

  test('bears the version and licence of the whole', () => {
    const { version } = headOf('changes.json');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const file of files) {
      expect(headOf(file), file).toMatchObject({ version, licence: 'CC-BY-4.0' });
    }
    expect(dataPackage().version).toBe(version);
  });

  test('is dated by its records, not by the clock', () => {
    for (const kind of kinds) {
      const { asOf, records } = recordsOf(`${kind}.json`);
      expect(asOf).toBe(
        records
          .map(({ checkedOn }) => String(checkedOn))
          .sort()
          .at(-1),
      );
    }
  });
});

describe('a schema refuses', () => {
  const broken: [kind: (typeof kinds)[number], what: string, change: object, path: string][] = [
    ['laws', 'an act that is neither yes nor no', { acts: { sharing: 'maybe' } }, '/acts/sharing'],
    ['laws', 'an act of no list', { acts: { borrowing: 'yes' } }, '/acts'],
    [
      'laws',
      'a penalty without currency',
      { penalty: { fine: { amount: 1 }, words: 'A fine' } },
      '/penalty/fine',
    ],
    ['laws', 'a state of no list', { states: { citation: 'heard' } }, '/states/citation'],
    ['laws', 'a field of no schema', { mood: 'calm' }, ''],
    ['platforms', 'an empty list of reports', { reports: [] }, '/reports'],
    ['platforms', 'a form that is no address', { form: 'report here' }, '/form'],
    ['platforms', 'hours in words', { statedHours: 'two days' }, '/statedHours'],
    ['helplines', 'a number with letters', { phone: { number: 'CALL-US' } }, '/phone/number'],
    [
      'helplines',
      'a time of day that is none',
      {
        hours: {
          words: 'Late',
          zone: 'Europe/London',
          opening: [{ days: ['mo'], from: '25:00', to: '26:00' }],
        },
      },
      '/hours/opening/0/from',
    ],
    ['helplines', 'a day that is none', { reviewBy: '2026-02-30' }, '/reviewBy'],
    ['sources', 'an address before a DOI', { DOI: 'https://doi.org/10.1000/1' }, '/DOI'],
    ['sources', 'a type of no list', { type: 'rumour' }, '/type'],
  ];

  test.each(broken)('%s: %s', (kind, _what, change, path) => {
    const file = recordsOf(`${kind}.json`);
    const records = [{ ...file.records[0], ...change }];
    expect(errorsOf({ ...file, records }, file.$schema)).toContain(`/records/0${path}`);
  });

  test.each(kinds)('%s: a record without its id, page or day', (kind) => {
    const file = recordsOf(`${kind}.json`);
    for (const name of ['id', 'pageUrl', 'checkedOn']) {
      const { [name]: _left, ...record } = file.records[0]!;
      expect(errorsOf({ ...file, records: [record] }, file.$schema), name).toContain('/records/0');
    }
  });

  test('changes: a version in words', () => {
    const file = z
      .looseObject({ changes: z.array(z.looseObject({})) })
      .parse(jsonOf('changes.json'));
    const changes = [{ ...file.changes[0], version: 'newest' }];
    expect(errorsOf({ ...file, changes }, headOf('changes.json').$schema)).toContain(
      '/changes/0/version',
    );
  });
});

describe.each(kinds)('%s', (kind) => {
  const { count, records } = recordsOf(`${kind}.json`);
  const csv = textOf(`${kind}.csv`);

  test('are as many as the folder has, one record a file', () => {
    const ids = idsOf(join('content', kind), '.yaml');
    expect(records.map(({ id }) => id).sort()).toEqual(ids);
    expect(count).toBe(ids.length);
  });

  test('are the same in the table, read back', () => {
    expect(readTable(kind, csv)).toEqual(records.map(withoutEmpty));
  });

  test('would not be the same if the table said something else', () => {
    const { id } = records[0]!;
    expect(readTable(kind, csv.replace(id, `${id}-other`))).not.toEqual(records.map(withoutEmpty));
    expect(readTable(kind, csv.split('\r\n').slice(0, -2).join('\r\n'))).not.toEqual(
      records.map(withoutEmpty),
    );
  });

  test('have pages that stand in the site', () => {
    const lost = records.filter(({ pageUrl }) => {
      const { pathname, hash } = new URL(pageUrl);
      const file = join('out', pathname, 'index.html');
      if (!existsSync(file)) return true;
      return hash !== '' && !readFileSync(file, 'utf8').includes(`id="${hash.slice(1)}"`);
    });
    expect(lost.map(({ pageUrl }) => pageUrl)).toEqual([]);
  });
});

describe.each(ownFiles)('%s alone', (kind) => {
  test('say what the whole list says', () => {
    const { records } = recordsOf(`${kind}.json`);
    expect(idsOf(join(dataFolder, kind), '.json')).toEqual(records.map(({ id }) => id).sort());
    for (const record of records) {
      expect(recordsOf(`${kind}/${record.id}.json`).records).toEqual([record]);
    }
  });
});

describe('what nobody read at the service', () => {
  const contacts = { platforms: ['form'], helplines: ['phone', 'text', 'chat'] } as const;
  const states = z.record(z.string(), z.unknown());

  test.each(['platforms', 'helplines'] as const)('is not published as fact: %s', (kind) => {
    const { records } = recordsOf(`${kind}.json`);
    const shown = records.flatMap((record) =>
      contacts[kind]
        .filter((field) => field in record)
        .map((field) => states.parse(record.states)[field]),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown)).toEqual(new Set(['source']));
  });
});

describe('the data package', () => {
  // Built for no host, the site names this machine, which the library takes for no web address.
  const folder = mkdtempSync(join(tmpdir(), 'unshare-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const name of ['datapackage.json', ...kinds.map((kind) => `${kind}.csv`)]) {
    const text = textOf(name).replaceAll('http://localhost:3000/', 'https://unshare.example/');
    writeFileSync(join(folder, name), text);
  }
  const load = () => Package.load(join(folder, 'datapackage.json'));

  test('is valid to the reference implementation', async () => {
    const { valid, errors } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('accepts every row of every table', async () => {
    const { resources } = await load();
    expect(resources.map(({ name }) => name)).toEqual(kinds);
    for (const resource of resources) {
      const rows = await resource.read({ keyed: true });
      expect(rows).toHaveLength(recordsOf(`${resource.name}.json`).count);
    }
  });

  test('says how large its tables are', () => {
    for (const { name, bytes } of dataPackage().resources) {
      expect(bytes).toBe(statSync(join(dataFolder, `${name}.csv`)).size);
    }
  });

  test('refuses a table without a name, and a row that is not what its column says', async () => {
    const whole = dataPackage();
    const [{ name: _name, ...nameless }] = [whole.resources[0]!];
    expect((await Package.load({ ...whole, resources: [nameless] })).valid).toBe(false);
    const { path: _path, bytes: _bytes, ...table } = whole.resources[0]!;
    const names = table.schema.fields.map((field) => field.name);
    const { records } = recordsOf(`${table.name}.json`);
    const row = names.map((name) =>
      name === 'checkedOn' ? 'yesterday' : (records[0]![name] ?? ''),
    );
    const wrong = await Package.load({ ...whole, resources: [{ ...table, data: [names, row] }] });
    await expect(wrong.resources[0]!.read({ keyed: true })).rejects.toThrow();
  });
});

describe('the page about the data', () => {
  const page = readFileSync(join('out', 'en', 'data', 'index.html'), 'utf8');

  test('gives every file with its size, and the version', () => {
    for (const file of kinds.flatMap((kind) => [
      `${kind}.csv`,
      `${kind}.json`,
      `schema/${kind}.json`,
    ])) {
      expect(page).toContain(`href="/data/${file}"`);
      const size = formatKilobytes(statSync(join(dataFolder, file)).size, 'en');
      expect(page.split(`href="/data/${file}"`)[1]?.slice(0, 80)).toContain(size);
    }
    expect(page).toContain(`(Version ${dataPackage().version})`);
  });

  test('explains every column of every table', () => {
    for (const { schema } of dataPackage().resources) {
      for (const { name } of schema.fields) expect(page).toContain(`<code>${name}</code>`);
    }
  });

  test('tells feed readers where the changes are', () => {
    expect(page).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" href="[^"]+\/data\/changes\.atom"/,
    );
  });

  test('is where /data/ leads', () => {
    expect(readFileSync(join(dataFolder, 'index.html'), 'utf8')).toContain('url=/en/data/');
  });
});
