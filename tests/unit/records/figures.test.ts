import { describe, expect, it } from 'vitest';
import { describeRecords } from '@/lib/build/record-line';
import { readContent } from '@/lib/content/read';
import { textRecordsOf } from '@/lib/content/text-records';
import { figuresOf, shareOf } from '@/lib/records/figures';
import {
  day,
  helpline,
  law,
  type RecordChange,
  reword,
  withRecords,
} from '@/tests/fixtures/records-tree';

const recordsAt = (today: string, changes: RecordChange[] = []) =>
  withRecords(changes, (root) => textRecordsOf(readContent(root), today));

describe('figures of the records', () => {
  it('count records, states of fields, the oldest check and what is late', () => {
    expect(figuresOf(recordsAt(day))).toEqual([
      {
        kind: 'law',
        records: 2,
        // The record of no law found: its instrument, citation and status rest on nothing.
        states: { source: 7, elsewhere: 0, unchecked: 4 },
        oldestCheck: '2026-11-20',
        overdue: [],
      },
      {
        kind: 'platform',
        records: 1,
        states: { source: 3, elsewhere: 0, unchecked: 0 },
        oldestCheck: '2026-11-20',
        overdue: [],
      },
      {
        kind: 'helpline',
        records: 1,
        states: { source: 5, elsewhere: 0, unchecked: 2 },
        oldestCheck: '2026-11-20',
        overdue: [],
      },
    ]);
  });

  it('tell fields read elsewhere from those read at the source', () => {
    const changes = [reword(helpline, 'read: source', 'read: elsewhere')];
    const [, , helplines] = figuresOf(recordsAt(day, changes));
    expect(helplines?.states).toEqual({ source: 0, elsewhere: 5, unchecked: 2 });
  });

  it('find the oldest check and what is late', () => {
    const changes = [reword(law, 'reviewBy: 2027-05-20', 'reviewBy: 2027-01-01')];
    const [laws] = figuresOf(recordsAt('2027-01-15', changes));
    expect(laws).toMatchObject({
      oldestCheck: '2026-11-20',
      overdue: [
        { name: 'Image Code s. 4', path: '/laws/gb-eaw/#gb-image-code', reviewBy: '2027-01-01' },
      ],
    });
  });

  it('give shares that are whole together, and nothing of nothing', () => {
    const states = { source: 1, elsewhere: 2, unchecked: 1 };
    expect(shareOf('source', { states })).toBe(0.25);
    expect(shareOf('elsewhere', { states })).toBe(0.5);
    const none = { source: 0, elsewhere: 0, unchecked: 0 };
    expect(shareOf('source', { states: none })).toBe(0);
  });

  it('stand in one line for the terminal, and only say what is late', () => {
    expect(describeRecords(recordsAt(day))).toBe(
      '2 laws of 2 jurisdictions, 1 platforms, 1 helplines in 1 countries; fields read at the source 71.4 %, elsewhere 0.0 %, not yet 28.6 %; 0 records are past the review day',
    );
    expect(describeRecords(recordsAt('2099-12-31'))).toMatch(
      /; 4 records are past the review day$/,
    );
  });
});
