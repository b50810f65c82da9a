import type { Page } from '@playwright/test';

/**
 * What does not fit a page's width: the page itself, parts that run out of it, parts whose words
 * are cut off. A wide table may scroll in its own frame.
 */
export function whatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const problems = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('.skip, .sr-only, .table-frame > *, svg *')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const what = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 30)}`;
      if (left < -1 || right > clientWidth + 1) problems.push(`runs out: ${what}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) problems.push(`is cut: ${what}`);
    }
    return problems;
  });
}

/**
 * Spaces a page's text as a reader's own style sheet may (WCAG 1.4.12). The policy refuses a new
 * style element; an adopted sheet is what extensions use.
 */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}
