import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page, Route } from '@playwright/test';
import { kindOf, type Transfer } from '@/lib/bench/transfers';

const probe = fileURLToPath(new URL('./readable-probe.mjs', import.meta.url));
const viewport = { width: 390, height: 844 };
/** How long any one step of a visit may take, in ms. */
const patience = 30_000;
/** How long a page may take on this machine, unhindered, to show text that nothing holds back, in ms. */
const glance = 2_000;

/** In the order in which they are let go: what most likely holds the text back comes first. */
const urgency = ['stylesheet', 'script', 'font'];

const slowProcessor = { rate: 4 };

/** One visit with an empty cache and a new connection. */
async function visit<T>(
  browser: Browser,
  look: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    context.setDefaultTimeout(patience);
    await context.addInitScript({ path: probe });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    return await look(page, session);
  } finally {
    await context.close();
  }
}

/** When the text could be read, in ms since the visit began. Throws after `timeout` ms. */
async function readableTime(page: Page, timeout: number): Promise<number> {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName('readable')[0]?.startTime,
    undefined,
    { timeout, polling: 100 },
  );
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Everything that a first visit fetches, the icon included. */
export function weighPage(browser: Browser, address: string): Promise<Transfer[]> {
  return visit(browser, async (page, session) => {
    const transfers: Transfer[] = [];
    const begun = new Map<string, Omit<Transfer, 'body'>>();
    const failed: string[] = [];
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const { url, mimeType, encodedDataLength } = response;
      begun.set(requestId, { url, kind: kindOf(mimeType), headers: encodedDataLength });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const response = begun.get(requestId);
      if (!response || response.url.startsWith('data:')) return;
      transfers.push({ ...response, body: encodedDataLength - response.headers });
    });
    session.on('Network.loadingFailed', ({ requestId, errorText }) => {
      failed.push(`${begun.get(requestId)?.url ?? 'a request'}: ${errorText}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    if (failed.length > 0) throw new Error(`${address} did not load: ${failed.join(', ')}`);
    return transfers;
  });
}

const rank = (route: Route) => {
  const index = urgency.indexOf(route.request().resourceType());
  return index === -1 ? urgency.length : index;
};

/**
 * The addresses without which a page's text does not show: everything but the page itself is held
 * back and let go one by one until the text is painted.
 */
export function findNeeded(browser: Browser, address: string): Promise<string[]> {
  return visit(browser, async (page) => {
    const held: Route[] = [];
    await page.route('**/*', async (route) => {
      if (route.request().isNavigationRequest()) await route.continue();
      else held.push(route);
    });
    await page.goto(address, { waitUntil: 'commit' });
    const needed = [address];
    const isReadable = () =>
      readableTime(page, glance).then(
        () => true,
        () => false,
      );
    while (!(await isReadable())) {
      const next = held.sort((a, b) => rank(a) - rank(b)).shift();
      if (!next) throw new Error(`${address} shows no text`);
      needed.push(next.request().url());
      await next.continue();
    }
    return needed;
  });
}

/**
 * Time until a page's text can be read on a slow processor, in ms.
 * @param address of the page behind a slow line
 */
export function timeOnSlowPhone(browser: Browser, address: string): Promise<number> {
  return visit(browser, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', slowProcessor);
    await page.goto(address, { waitUntil: 'commit' });
    return readableTime(page, patience);
  });
}
