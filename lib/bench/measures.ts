import { roundTrips } from './round-trips';
import type { TimeRatio } from './time-ratio';
import { bodyBytes, bytesByKind, headerBytes, type Kind, type Transfer } from './transfers';

/** What was seen of one page. */
export type Sight = {
  type: string;
  path: string;
  words: number;
  /** Every response of a first visit. */
  transfers: readonly Transfer[];
  /** Addresses without which its text does not show. */
  needed: readonly string[];
  /** Of the hand-written page's HTML. */
  baselineBytes: number;
  /** Time to readable text against the hand-written page's. */
  timeRatio: TimeRatio;
};

/** What the report says of one page. Sizes in bytes, compressed, without headers unless it says so. */
export type Measure = {
  type: string;
  path: string;
  words: number;
  bytes: Record<Kind, number>;
  allBytes: number;
  headers: number;
  requests: { beforeReading: number; all: number };
  /** For the HTML with its headers, on a new connection. */
  roundTrips: number;
  bytesBeforeReading: number;
  baselineBytes: number;
  bytesRatio: number;
  timeRatio: TimeRatio;
};

/** Puts together what was seen of one page. */
export function measureOf(sight: Sight): Measure {
  const { type, path, words, transfers, needed, baselineBytes, timeRatio } = sight;
  const html = transfers.filter(({ kind }) => kind === 'html');
  const before = bodyBytes(transfers.filter(({ url }) => needed.includes(url)));
  return {
    type,
    path,
    words,
    bytes: bytesByKind(transfers),
    allBytes: bodyBytes(transfers),
    headers: headerBytes(transfers),
    requests: { beforeReading: needed.length, all: transfers.length },
    roundTrips: roundTrips(bodyBytes(html) + headerBytes(html)),
    bytesBeforeReading: before,
    baselineBytes,
    bytesRatio: before / baselineBytes,
    timeRatio,
  };
}
