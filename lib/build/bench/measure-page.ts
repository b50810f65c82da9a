import type { Browser } from '@playwright/test';
import { addressOf, type Candidate } from '@/lib/bench/examples';
import { type Measure, measureOf } from '@/lib/bench/measures';
import { median } from '@/lib/bench/median';
import { bodyBytes, type Transfer } from '@/lib/bench/transfers';
import { findNeeded, timeOnSlowPhone, weighPage } from './visits';

const timedVisits = 5;
const inTurn = ['page', 'baseline'] as const;

/** The page's time to readable text against the baseline's: medians of cold visits, in turn. */
async function timeRatio(browser: Browser, page: string, baseline: string): Promise<number> {
  const times: { page: number[]; baseline: number[] } = { page: [], baseline: [] };
  // The first round warms the browser up and does not count; the order changes every round.
  for (let round = 0; round <= timedVisits; round += 1) {
    for (const which of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
      const time = await timeOnSlowPhone(browser, which === 'page' ? page : baseline);
      if (round > 0) times[which].push(time);
    }
  }
  return median(times.page) / median(times.baseline);
}

const ofAddress = (transfers: readonly Transfer[], address: string) =>
  transfers.filter(({ url }) => url === address);

/**
 * Visits a page and its baseline in a browser.
 * @param addresses of the two servers, without a slash at the end
 */
export async function measurePage(
  browser: Browser,
  { type, file, words }: Candidate,
  addresses: { site: string; baselines: string },
): Promise<Measure> {
  const path = addressOf(file);
  const page = `${addresses.site}${path}`;
  const baseline = `${addresses.baselines}${path}`;
  return measureOf({
    type,
    path,
    words,
    transfers: await weighPage(browser, page),
    needed: await findNeeded(browser, page),
    // A page that names no icon is asked for one all the same: only its HTML counts.
    baselineBytes: bodyBytes(ofAddress(await weighPage(browser, baseline), baseline)),
    timeRatio: await timeRatio(browser, page, baseline),
  });
}
