import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { formatKilobytes } from '@/lib/i18n/format';
import { dataKinds } from '@/lib/schema/change';
import { dataFolder, dataPackage, recordsOf, textOf } from '@/tests/fixtures/published-data';

const kinds = [...dataKinds];

describe('the data package', () => {
  // Built for no host, the site names this machine, which the library takes for no web address.
  const folder = mkdtempSync(join(tmpdir(), 'unshare-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const name of ['datapackage.json', ...kinds.map((kind) => `${kind}.csv`)]) {
    const text = textOf(name).replaceAll('http://localhost:3000/', 'https://unshare.example/');
    writeFileSync(join(folder, name), text);
  }
  const load = () => Package.load(join(folder, 'datapackage.json'));

  test('is valid to the reference implementation', { timeout: 30_000 }, async () => {
    const { valid, errors } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has the tables of all kinds', async () => {
    expect((await load()).resources.map(({ name }) => name)).toEqual(kinds);
  });

  // The library casts cell by cell, which takes seconds on a busy machine.
  test.each(kinds)('accepts every row of the %s', { timeout: 30_000 }, async (kind) => {
    const table = (await load()).resources.find(({ name }) => name === kind);
    const rows = await table!.read({ keyed: true });
    expect(rows).toHaveLength(recordsOf(`${kind}.json`).count);
  });

  test('says how large its tables are', () => {
    for (const { name, bytes } of dataPackage().resources) {
      expect(bytes).toBe(statSync(join(dataFolder, `${name}.csv`)).size);
    }
  });

  test('refuses a table without a name, and a row that is not what its column says', {
    timeout: 30_000,
  }, async () => {
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
