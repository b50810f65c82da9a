import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import { parse } from 'parse5';
import { PurgeCSS } from 'purgecss';
import { elementsOf } from './document';

/** What selectors can match on a page, as PurgeCSS takes it: its elements, never its prose. */
function namesOf(html: string) {
  const elements = elementsOf(parse(html));
  const attributes = elements.flatMap((element) => element.attrs);
  const valuesOf = (name: string) =>
    attributes.filter((one) => one.name === name).flatMap((one) => one.value.split(/\s+/));
  return {
    tags: elements.map((element) => element.tagName),
    classes: valuesOf('class'),
    ids: valuesOf('id'),
    attributes: {
      names: attributes.map((one) => one.name),
      values: attributes.map((one) => one.value),
    },
    undetermined: [],
  };
}

/**
 * The part of a style sheet that some pages use, minified.
 * @param css the whole site's
 * @param pages HTML of every page of one type
 */
export async function usedStyles(css: string, pages: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    extractors: [{ extensions: ['html'], extractor: namesOf }],
    css: [{ raw: css }],
    // A pseudo-class alone (`:focus-visible`) matches on every page; PurgeCSS would drop it.
    safelist: [/^:[a-z]/],
  });
  if (!purged) throw new Error('The styles of a page type came out empty');
  const { code } = transform({ filename: 'page.css', code: Buffer.from(purged.css), minify: true });
  return code.toString();
}

/** The source that allows an inlined style sheet in the policy: `'sha256-…'`. */
export function cspHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
