import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/content/read';
import { textRecordsOf } from '@/lib/content/text-records';
import { orderDue } from '@/lib/records/due';
import {
  day,
  duplicate,
  helpline,
  law,
  type RecordChange,
  reword,
  withRecords,
} from '@/tests/fixtures/records-tree';

const due = (changes: RecordChange[], today = day) =>
  withRecords(changes, (root) => orderDue(textRecordsOf(readContent(root), today)));

const paths = (changes: RecordChange[], today = day) => due(changes, today).map(({ path }) => path);

describe('what is due next', () => {
  it('takes numbers before forms, and forms before laws', () => {
    expect(paths([])).toEqual([
      'helplines/gb-example-line',
      'platforms/example-photos',
      'laws/fr-none',
      'laws/gb-image-code',
    ]);
  });

  it('takes a service without a number last', () => {
    const changes = [reword(helpline, 'phone:\n  number: "020 7946 0018"\n', '')];
    expect(paths(changes).at(-1)).toBe('helplines/gb-example-line');
  });

  it('takes the oldest check of a kind first', () => {
    const older = 'content/helplines/gb-older-line.yaml';
    const changes = [
      duplicate(helpline, older),
      reword(older, '\ncheckedOn: 2026-11-20', '\ncheckedOn: 2026-10-01'),
    ];
    expect(paths(changes).slice(0, 2)).toEqual([
      'helplines/gb-older-line',
      'helplines/gb-example-line',
    ]);
  });

  it('takes what is late before all else, the latest on top', () => {
    const changes = [reword(law, 'reviewBy: 2027-05-20', 'reviewBy: 2026-11-21')];
    expect(due(changes).map(({ path, isOverdue }) => [path, isOverdue])).toEqual([
      ['laws/gb-image-code', true],
      ['helplines/gb-example-line', false],
      ['platforms/example-photos', false],
      ['laws/fr-none', false],
    ]);
    expect(paths(changes, '2099-12-31')).toEqual([
      'laws/gb-image-code',
      'laws/fr-none',
      'helplines/gb-example-line',
      'platforms/example-photos',
    ]);
  });

  it('does not call a record late on its review day itself', () => {
    expect(due([], '2027-01-20').filter(({ isOverdue }) => isOverdue)).toEqual([]);
    expect(due([], '2027-01-21').filter(({ isOverdue }) => isOverdue)).toEqual([
      {
        path: 'laws/fr-none',
        name: 'none found (a code of images)',
        checkedOn: '2026-11-20',
        reviewBy: '2027-01-20',
        isOverdue: true,
      },
    ]);
  });
});
