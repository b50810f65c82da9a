import { describe, expect, test } from 'vitest';
import { timelineOf } from '@/lib/records/law-timeline';
import type { Law } from '@/lib/schema/law';
import { lawOf } from '@/tests/fixtures/laws';

const day = '2026-11-23';
const since = (inForceSince: string, rest: Partial<Law> = {}) =>
  lawOf('NO', {}, { inForceSince, ...rest });

const events = (law: Law) =>
  timelineOf([law], day).years.flatMap(({ year, events: found }) =>
    found.map(({ isAhead }) => `${year}${isAhead ? ' ahead' : ''}`),
  );

describe('laws by year', () => {
  test('has every year from 2003 to the next, with or without a law', () => {
    const { years } = timelineOf([since('2015-04-13')], day);
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: 25 }, (_, index) => 2003 + index),
    );
    expect(years.filter(({ events: found }) => found.length > 0)).toHaveLength(1);
  });

  test('reaches as far as what is ahead', () => {
    const law = since('2024', { coming: [{ on: '2030-06', what: 'Another part begins.' }] });
    expect(timelineOf([law], day).years.at(-1)?.year).toBe(2030);
    expect(events(law)).toEqual(['2024', '2030 ahead']);
  });

  test.each([
    ['2026-11-23', '2026'],
    ['2026-12-02', '2026 ahead'],
    ['2026-11', '2026 ahead'],
    ['2026-10', '2026'],
  ])('a law since %s is told as %s', (on, told) => {
    expect(events(since(on))).toEqual([told]);
  });

  test('what was to come and has passed is no longer ahead', () => {
    expect(events(since('2024', { coming: [{ on: '2026-01-01', what: 'A part.' }] }))).toEqual([
      '2024',
    ]);
  });

  test('older laws and things without a date stand apart', () => {
    const { earlier, undated } = timelineOf(
      [since('1998-10-28', { coming: [{ what: 'A change without a date.' }] })],
      day,
    );
    expect(earlier.map(({ on }) => on)).toEqual(['1998-10-28']);
    expect(undated.map(({ what }) => what)).toEqual(['A change without a date.']);
  });

  test('leaves out what was repealed', () => {
    expect(events(since('2015', { status: 'repealed' }))).toEqual([]);
  });
});
