import { readdirSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataKinds } from '@/lib/schema/change';
import { dataFolder, dataPackage, jsonOf, recordsOf } from '@/tests/fixtures/published-data';

const kinds = [...dataKinds];
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
    (file) => file.endsWith('.json') && !/^schema|^datapackage|^changes-feed/.test(file),
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
