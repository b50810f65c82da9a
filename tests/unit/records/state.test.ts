import { describe, expect, test } from 'vitest';
import { countStates } from '@/lib/records/fields';
import { type Dated, entriesFor, isOverdue, mayShow, stateOf } from '@/lib/records/state';
import type { Provenance } from '@/lib/schema/record';

const entry = (read: 'source' | 'elsewhere', ...fields: string[]): Provenance => ({
  fields,
  id: `${read}-2026`,
  read,
  checkedOn: '2026-11-20',
});
const record = {
  checkedOn: '2026-11-20',
  reviewBy: '2027-05-20',
  sources: [
    entry('elsewhere', 'citation', 'acts.sharing', 'status'),
    entry('source', 'status', 'penalty'),
    entry('elsewhere', 'whose'),
  ],
} satisfies Dated;

describe('how far a field was read', () => {
  test.each([
    ['penalty', 'source'],
    ['citation', 'elsewhere'],
    ['acts.sharing', 'elsewhere'],
    ['acts.viewing', 'unchecked'],
    ['summary', 'unchecked'],
  ])('%s: %s', (field, state) => {
    expect(stateOf(record, field)).toBe(state);
  });

  test('the source itself counts before anybody else’s account', () => {
    expect(entriesFor(record, 'status')).toHaveLength(2);
    expect(stateOf(record, 'status')).toBe('source');
  });

  test('an entry for a whole field names its parts, and no field of a longer name', () => {
    expect(stateOf(record, 'whose.minors')).toBe('elsewhere');
    expect(stateOf(record, 'whoseever')).toBe('unchecked');
    expect(stateOf(record, 'acts')).toBe('unchecked');
  });
});

describe('a review', () => {
  test('is late from the day after it is due', () => {
    expect(isOverdue(record, '2027-05-20')).toBe(false);
    expect(isOverdue(record, '2027-05-21')).toBe(true);
  });
});

describe('a number or form address is shown', () => {
  test('when it was read at the service and its review is not late', () => {
    expect(mayShow(record, 'penalty', '2027-05-20')).toBe(true);
  });

  test('not when its review is late', () => {
    expect(mayShow(record, 'penalty', '2027-05-21')).toBe(false);
  });

  test('not when it was read elsewhere, or nowhere', () => {
    expect(mayShow(record, 'citation', '2026-11-20')).toBe(false);
    expect(mayShow(record, 'summary', '2026-11-20')).toBe(false);
  });
});

describe('important fields of a record', () => {
  test('count by their state, acts one by one, absent ones not at all', () => {
    const law = {
      ...record,
      citation: 'Image Code s. 4',
      status: 'in-force',
      penalty: { words: 'Prison' },
      acts: { sharing: 'yes', viewing: 'no' },
      notes: 'Not counted',
    };
    expect(countStates('law', law)).toEqual({ source: 2, elsewhere: 2, unchecked: 1 });
    expect(countStates('law', record)).toEqual({ source: 0, elsewhere: 0, unchecked: 0 });
  });
});
