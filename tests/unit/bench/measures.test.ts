import { expect, test } from 'vitest';
import { goalsOf } from '@/lib/bench/goals';
import { type Measure, measureOf } from '@/lib/bench/measures';
import { median } from '@/lib/bench/median';
import { columns, reportOf } from '@/lib/bench/report';
import { roundTrips } from '@/lib/bench/round-trips';
import { timeRatioOf } from '@/lib/bench/time-ratio';
import { bytesByKind, kindOf, type Transfer } from '@/lib/bench/transfers';

const transfers: Transfer[] = [
  { url: '/a/', kind: 'html', headers: 1500, body: 10_000 },
  { url: '/page.js', kind: 'script', headers: 1400, body: 500 },
  { url: '/font.woff2', kind: 'font', headers: 1400, body: 15_000 },
];

const sight = {
  type: 'article',
  path: '/a/',
  words: 1465,
  transfers,
  needed: ['/a/'],
  baselineBytes: 8000,
  timeRatio: { ofMedians: 1.02, lowest: 0.98, highest: 1.1 },
};

const measured = (change: Partial<Measure> = {}): Measure => ({ ...measureOf(sight), ...change });
const time = (ofMedians: number) => ({ ...sight.timeRatio, ofMedians });
const missed = (change: Partial<Measure>) =>
  goalsOf(measured(change))
    .filter(({ met }) => !met)
    .map(({ what }) => what);

test('responses are sorted by their media type', () => {
  const types = [
    'text/html',
    'text/css',
    'text/javascript',
    'application/javascript',
    'font/woff2',
  ];
  expect(types.map(kindOf)).toEqual(['html', 'css', 'script', 'script', 'font']);
  expect(['application/font-woff', 'image/svg+xml', 'application/json'].map(kindOf)).toEqual([
    'font',
    'image',
    'other',
  ]);
});

test('bytes are summed by kind', () => {
  const [, , font] = transfers;
  expect(bytesByKind([...transfers, font!]).font).toBe(30_000);
});

test('the median is the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(() => median([])).toThrow('nothing');
});

test('times are compared by their medians, and the range of single pairs is told', () => {
  const pairs = [
    { page: 100, baseline: 100 },
    { page: 300, baseline: 200 },
    { page: 120, baseline: 400 },
  ];
  expect(timeRatioOf(pairs)).toEqual({ ofMedians: 0.6, lowest: 0.3, highest: 1.5 });
});

test('ten segments come in the first round trip, twice as many in the next', () => {
  expect([1, 14_600, 14_601, 43_800, 43_801].map(roundTrips)).toEqual([1, 1, 2, 2, 3]);
});

test('a page is weighed before reading and in all', () => {
  expect(measureOf(sight)).toMatchObject({
    allBytes: 25_500,
    headers: 4300,
    requests: { beforeReading: 1, all: 3 },
    roundTrips: 1,
    bytesBeforeReading: 10_000,
    bytesRatio: 1.25,
  });
});

test('what holds the text back counts before reading', () => {
  const held = measureOf({ ...sight, needed: ['/a/', '/font.woff2'] });
  expect(held.requests.beforeReading).toBe(2);
  expect(held.bytesBeforeReading).toBe(25_000);
});

test('the headers of the HTML count for its round trips', () => {
  const full = { url: '/a/', kind: 'html' as const, headers: 1500, body: 13_101 };
  expect(measureOf({ ...sight, transfers: [full] }).roundTrips).toBe(2);
});

test('every goal can be met and missed', () => {
  expect(missed({})).toEqual([]);
  const { bytes } = measured();
  expect(missed({ requests: { beforeReading: 2, all: 3 } })).toEqual([
    'requests before it can be read',
  ]);
  expect(missed({ bytes: { ...bytes, html: 13_001 } })).toEqual(['HTML']);
  expect(missed({ bytes: { ...bytes, script: 1501 } })).toEqual(['own script']);
  expect(missed({ allBytes: 30_001 })).toEqual(['everything together']);
  expect(missed({ bytesRatio: 1.501 })).toEqual(['bytes before reading']);
  expect(missed({ timeRatio: time(1.051) })).toEqual(['time to readable text']);
});

test('a time that could not be taken misses its goal', () => {
  expect(missed({ timeRatio: time(Number.NaN) })).toEqual(['time to readable text']);
});

test('columns stand under each other', () => {
  expect(
    columns([
      ['page', 'HTML'],
      ['a', '1'],
    ]),
  ).toBe('page  HTML\na        1');
});

test('the report fits 100 columns and says met or missed in words', () => {
  const measures = [
    measured(),
    measured({ type: 'not-found', allBytes: 1_234_567, path: `/${'long'.repeat(40)}/` }),
  ];
  const report = reportOf(measures, goalsOf(measured({ timeRatio: time(1.2) })));
  expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(report).toMatch(/^met\s+HTML: 10,000, at most 13,000 bytes$/m);
  expect(report).toMatch(/^MISSED\s+time to readable text: 1.200, at most 1.05 × hand-written$/m);
  expect(report).toContain('gave times of 0.98× to 1.10×');
  expect(report).toContain('round trips of a new connection (TCP, TLS 1.3)');
});
