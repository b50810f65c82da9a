import type { Page, Request } from '@playwright/test';

/** Where the way out leads. */
export const neutral = 'https://www.wikipedia.org/';

/**
 * Answers in the neutral site's place, so that no test leaves this machine.
 * @param until the answer waits for this
 * @returns every request that comes, in order
 */
export async function stubNeutralSite(page: Page, until?: Promise<void>): Promise<Request[]> {
  const requests: Request[] = [];
  await page.route(`${neutral}**`, async (route) => {
    requests.push(route.request());
    await until;
    await route.fulfill({ contentType: 'text/html', body: '<h1>A neutral site</h1>' });
  });
  return requests;
}
