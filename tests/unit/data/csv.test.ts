import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Column } from '@/lib/data/columns';
import { csvOf } from '@/lib/data/csv';

const column = (name: string, type: Column['type'] = 'string'): Column => ({
  name,
  type,
  description: '',
  required: false,
  values: [],
});
const columns = [column('id'), column('fine.amount', 'number'), column('steps', 'array')];

describe('a table', () => {
  it('has a line of names and a line a record, ended as RFC 4180 says', () => {
    const csv = csvOf(columns, [{ id: 'a', fine: { amount: 1.5 }, steps: ['x', 'y'] }]);
    expect(csv).toBe('id,fine.amount,steps\r\na,1.5,"[""x"",""y""]"\r\n');
  });

  it('leaves a cell empty for what a record does not have', () => {
    expect(csvOf(columns, [{ id: 'a' }])).toBe('id,fine.amount,steps\r\na,,\r\n');
  });

  it('keeps commas, quotes, lines and letters of any script', () => {
    const id = 'one, "two"\nthree ; § 201a, 가나';
    expect(parse(csvOf([column('id')], [{ id }]), { columns: true })).toEqual([{ id }]);
  });
});
