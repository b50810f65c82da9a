import type { Goal } from './goals';
import type { Measure } from './measures';
import { firstFlight } from './round-trips';
import type { Kind } from './transfers';

const whole = (value: number) => value.toLocaleString('en');
const ratio = (value: number) => `${value.toFixed(2)}×`;

const shownKinds: Kind[] = ['html', 'script', 'font', 'image', 'css'];

const heading = [
  'page',
  ...shownKinds.map((kind) => (kind === 'html' ? 'HTML' : kind)),
  'all',
  'headers',
  'requests',
  'trips',
  'bytes',
  'time',
];

const rowOf = (measure: Measure): string[] => [
  measure.type,
  ...shownKinds.map((kind) => whole(measure.bytes[kind])),
  whole(measure.allBytes),
  whole(measure.headers),
  `${measure.requests.beforeReading} of ${measure.requests.all}`,
  String(measure.roundTrips),
  ratio(measure.bytesRatio),
  ratio(measure.timeRatio.ofMedians),
];

/** Rows as text: the first column to the left, figures to the right, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((text, index) =>
          index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const lineOf = ({ what, unit, limit, measured, met }: Goal): string => {
  const figure = Number.isInteger(measured) ? whole(measured) : measured.toFixed(3);
  return `${met ? 'met   ' : 'MISSED'}  ${what}: ${figure}, at most ${whole(limit)} ${unit}`.trimEnd();
};

const rangeOf = ({ timeRatio: { lowest, highest } }: Measure) =>
  `Single pairs of visits gave times of ${ratio(lowest)} to ${ratio(highest)}: the wider, the less to trust.`;

/** The whole report, in lines of at most 100 characters. */
export function reportOf(measures: readonly Measure[], goals: readonly Goal[]): string {
  const article = measures.find(({ type }) => type === 'article');
  return [
    columns([heading, ...measures.map(rowOf)]),
    '',
    'HTML to all: bytes of bodies as sent (brotli); all: with any other kind.',
    'headers: bytes of all response headers, as HTTP/1.1 sends them.',
    'requests: those without which the text does not show, of all.',
    `trips: round trips for the HTML with its headers, ${whole(firstFlight)} bytes in the first, then twice as much.`,
    'bytes, time: until the text can be read, against the same words in hand-written HTML with',
    '2,000 bytes of CSS. 400 ms round trip, 50 kB/s, CPU ÷ 4; medians of 5 cold visits, in turn.',
    'The line has the round trips of a new connection (TCP, TLS 1.3) and slow start.',
    '',
    ...measures.map(({ type, path, words }) =>
      `${type}: ${path}${words > 0 ? ` (${whole(words)} words)` : ''}`.slice(0, 100),
    ),
    '',
    `Goals for ${article?.path ?? 'the article'}`,
    ...goals.map(lineOf),
    ...(article ? [rangeOf(article)] : []),
  ].join('\n');
}
