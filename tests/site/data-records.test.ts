import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataKinds } from '@/lib/schema/change';
import {
  dataFolder,
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

const pages = new Map<string, string | undefined>();
/** A page of the built site, read once. */
function pageAt(path: string): string | undefined {
  const file = join('out', path, 'index.html');
  if (!pages.has(path)) pages.set(path, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return pages.get(path);
}

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
      const html = pageAt(pathname);
      return html === undefined || (hash !== '' && !html.includes(`id="${hash.slice(1)}"`));
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
