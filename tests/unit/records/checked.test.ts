import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markChecked } from '@/lib/build/mark-checked';
import { reviewDay } from '@/lib/records/review';
import {
  helpline,
  law,
  type RecordChange,
  recordLines,
  reword,
  withRecords,
} from '@/tests/fixtures/records-tree';

/** The lines of a record that a check changed, as they stand after it. */
function changedLines(file: string, args: string[], today: string, changes: RecordChange[] = []) {
  return withRecords(changes, (root) => {
    const read = () => readFileSync(join(root, file), 'utf8').split('\n');
    const before = read();
    markChecked(root, args, today);
    const after = read();
    expect(after.length).toBe(before.length);
    return after.filter((line, index) => line !== before[index]);
  });
}

const path = 'helplines/gb-example-line';
const withComment = reword(helpline, 'cost: free\n', 'cost: free # said twice\n');
const withSecondEntry = reword(
  helpline,
  '    checkedOn: 2026-11-20\ncheckedOn',
  `    checkedOn: 2026-11-20
  - {fields: [languages], url: "https://line.example/", title: 'Start page', read: source, checkedOn: "2026-11-20"}
checkedOn`,
);

describe('npm run checked', () => {
  it('stamps the record alone where no entry is named', () => {
    expect(changedLines(helpline, [path], '2026-12-01')).toEqual([
      'checkedOn: 2026-12-01',
      'reviewBy: 2027-03-01',
    ]);
  });

  it('stamps the entries that are named, and keeps every comment and quote', () => {
    const changes = [withComment, withSecondEntry];
    expect(changedLines(helpline, [path, '2'], '2026-12-01', changes)).toEqual([
      `  - {fields: [languages], url: "https://line.example/", title: 'Start page', read: source, checkedOn: "2026-12-01"}`,
      'checkedOn: 2026-12-01',
      'reviewBy: 2027-03-01',
    ]);
  });

  it('stamps every entry when told so', () => {
    const changes = [withComment, withSecondEntry];
    expect(changedLines(helpline, [path, '--all'], '2026-12-01', changes)).toHaveLength(4);
  });

  it('leaves a record that is sound', () => {
    const stamp: RecordChange = (root) => void markChecked(root, [path, '--all'], '2026-12-01');
    expect(recordLines([stamp], '2026-12-01')).toEqual([]);
  });

  it('says what it did in one line', () => {
    const said = withRecords([], (root) => markChecked(root, ['laws/gb-image-code'], '2026-12-01'));
    expect(said).toBe(
      `${law}: checked 2026-12-01, review by 2027-02-01, 0 of 1 entries read again.`,
    );
  });

  it.each([
    ['a record that there is not', ['laws/nowhere'], 'No record “laws/nowhere”.'],
    [
      'a kind that there is not',
      ['sources/image-code-2025'],
      'No record “sources/image-code-2025”.',
    ],
    [
      'a path out of the folders',
      ['laws/../laws/gb-image-code'],
      'No record “laws/../laws/gb-image-code”.',
    ],
    ['no record at all', [], 'No record “”.'],
    ['an entry that there is not', [path, '2'], 'No entry 2: the record has 1, counted from 1.'],
    ['an entry counted from nought', [path, '0'], 'No entry 0: the record has 1, counted from 1.'],
    [
      'an entry that is no number',
      [path, 'phone'],
      'No entry phone: the record has 1, counted from 1.',
    ],
  ])('refuses %s in one line', (_, args, words) => {
    const refuse = () => withRecords([], (root) => markChecked(root, args, '2026-12-01'));
    expect(refuse).toThrow(words);
    expect(refuse).toThrow(/^[^\n]+$/);
  });

  it('refuses a broken record, and says where its faults are told', () => {
    const broken = reword(helpline, 'cost: free', 'cost: much');
    const refuse = () => withRecords([broken], (root) => markChecked(root, [path], '2026-12-01'));
    expect(refuse).toThrow(`${helpline} is broken: see npm run check:content.`);
  });
});

describe('how long a check holds', () => {
  const settled = { kind: 'law', status: 'in-force', coming: undefined } as const;

  it.each([
    ['six months for a law', settled, '2026-11-23', '2027-05-23'],
    ['two for a bill', { ...settled, status: 'bill' } as const, '2026-11-23', '2027-01-23'],
    [
      'two for a law with a change ahead',
      { ...settled, coming: [{ what: 'A change.' }] },
      '2026-11-23',
      '2027-01-23',
    ],
    ['three for a platform', { kind: 'platform' } as const, '2026-11-23', '2027-02-23'],
    ['three for a helpline', { kind: 'helpline' } as const, '2026-11-23', '2027-02-23'],
    [
      'until the last day of a shorter month',
      { kind: 'helpline' } as const,
      '2026-11-30',
      '2027-02-28',
    ],
    ['until the leap day', { kind: 'helpline' } as const, '2027-11-30', '2028-02-29'],
  ])('%s', (_, record, from, until) => {
    expect(reviewDay(record, from)).toBe(until);
  });
});
