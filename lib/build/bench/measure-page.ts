import type { Browser } from '@playwright/test';
import { addressOf, type Candidate } from '@/lib/bench/examples';
import { type Measure, measureOf } from '@/lib/bench/measures';
import { type TimeRatio, timeRatioOf } from '@/lib/bench/time-ratio';
import { bodyBytes, type Transfer } from '@/lib/bench/transfers';
import { findNeeded, timeOnSlowPhone, weighPage } from './visits';

const timedVisits = 5;

/** Cold visits on a slow phone to the page and its baseline, in turn. */
async function race(browser: Browser, page: string, baseline: string): Promise<TimeRatio> {
  const pairs: { page: number; baseline: number }[] = [];
  for (let round = 0; round <= timedVisits; round += 1) {
    // The order changes every round, so that a machine that slows down favours neither.
    const first = round % 2 === 0 ? page : baseline;
    const second = first === page ? baseline : page;
    const times = [await timeOnSlowPhone(browser, first), await timeOnSlowPhone(browser, second)];
    const [pageTime = Number.NaN, baselineTime = Number.NaN] =
      first === page ? times : times.toReversed();
    // The first round warms the browser up and does not count.
    if (round > 0) pairs.push({ page: pageTime, baseline: baselineTime });
  }
  return timeRatioOf(pairs);
}

const ofAddress = (transfers: readonly Transfer[], address: string) =>
  transfers.filter(({ url }) => url === address);

/**
 * Visits a page and its baseline in a browser.
 * @param addresses of the two servers and of the slow lines before them, without a slash at the end
 */
export async function measurePage(
  browser: Browser,
  { type, file, words }: Candidate,
  addresses: { site: string; baselines: string; slowSite: string; slowBaselines: string },
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
    timeRatio: await race(
      browser,
      `${addresses.slowSite}${path}`,
      `${addresses.slowBaselines}${path}`,
    ),
  });
}
