import type { Page } from '@playwright/test';

/** One page of each type, by its path in the test build. */
export const pageTypes = [
  { name: 'home', path: '/en/' },
  { name: 'list of articles', path: '/en/articles/' },
  { name: 'list of guides', path: '/en/guides/' },
  { name: 'list of questions', path: '/en/faq/' },
  { name: 'article', path: '/en/articles/why-platforms-answer-so-differently/' },
  { name: 'guide', path: '/en/guides/my-images-were-shared/' },
  { name: 'question', path: '/en/faq/is-it-illegal-to-share/' },
  { name: 'discreet question', path: '/en/q/7/' },
  { name: 'embedding', path: '/en/embed/' },
  { name: 'feeds', path: '/en/feeds/' },
  { name: 'sources', path: '/en/sources/' },
  { name: 'data', path: '/en/data/' },
  { name: 'page', path: '/en/safety/' },
  { name: 'laws', path: '/en/laws/' },
  { name: 'law by act', path: '/en/laws/act/sharing/' },
  { name: 'law of a place', path: '/en/laws/us-ca/' },
  { name: 'platforms', path: '/en/platforms/' },
  { name: 'platform', path: '/en/platforms/x/' },
  { name: 'helplines', path: '/en/helplines/' },
  { name: 'helplines of a country', path: '/en/helplines/gb/' },
  { name: 'teach', path: '/en/teach/' },
  { name: 'lesson', path: '/en/teach/synthetic-images/' },
  { name: 'handout', path: '/en/teach/law-where-you-live/handout/' },
  { name: 'slides', path: '/en/teach/bystanders/slides/' },
  { name: 'cards', path: '/en/teach/cards/' },
  { name: 'card', path: '/en/teach/cards/us/' },
  { name: 'parts to cite', path: '/en/guides/my-images-were-shared/cite/' },
  { name: 'earlier version', path: '/en/kitchen-sink/2026-11-01/' },
  { name: 'changes', path: '/en/kitchen-sink/2026-11-01/changes/' },
  { name: 'not found', path: '/404.html' },
  { name: 'start', path: '/index.html' },
  { name: 'kitchen sink', path: '/en/kitchen-sink/' },
] as const;

export type PageType = (typeof pageTypes)[number];

/** The path of the page of a type. */
export function pathOf(name: PageType['name']): string {
  const found = pageTypes.find((type) => type.name === name);
  if (!found) throw new Error(`No page type ${name}`);
  return found.path;
}

/** A phone, and a small laptop. */
export const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'laptop', width: 1280, height: 800 },
] as const;

/**
 * Opens a page of the test build. The start page sends the reader on at once: here the answer to
 * that is empty, so that the browser stays and the page can be looked at.
 */
export async function open(page: Page, path: string): Promise<void> {
  if (path === pathOf('start')) {
    await page.route('**/en/', (route) => route.fulfill({ status: 204 }));
  }
  await page.goto(path);
}
