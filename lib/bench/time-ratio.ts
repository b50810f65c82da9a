import { median } from './median';

/** One page's time against another's: of the medians, and the range over single pairs of visits. */
export type TimeRatio = { ofMedians: number; lowest: number; highest: number };

/**
 * Compares visits that were made in turn.
 * @param pairs times of the page and of its baseline, in the same unit
 */
export function timeRatioOf(pairs: readonly { page: number; baseline: number }[]): TimeRatio {
  const ratios = pairs.map(({ page, baseline }) => page / baseline);
  return {
    ofMedians: median(pairs.map(({ page }) => page)) / median(pairs.map((pair) => pair.baseline)),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}
