import type { Measure } from './measures';

/** A goal for the article, what was measured, and whether it holds. */
export type Goal = { what: string; unit: string; limit: number; measured: number; met: boolean };

const goal = (what: string, unit: string, limit: number, measured: number): Goal => ({
  what,
  unit,
  limit,
  measured,
  met: measured <= limit,
});

/** The goals for an article of about 1,500 words; 1 kB is 1,000 bytes. */
export function goalsOf({ bytes, allBytes, requests, bytesRatio, timeRatio }: Measure): Goal[] {
  return [
    goal('requests before it can be read', '', 1, requests.beforeReading),
    goal('HTML', 'bytes', 13_000, bytes.html),
    goal('own script', 'bytes', 1_500, bytes.script),
    goal('everything together', 'bytes', 30_000, allBytes),
    goal('bytes before reading', '× hand-written', 1.5, bytesRatio),
    goal('time to readable text', '× hand-written', 1.05, timeRatio.ofMedians),
  ];
}
