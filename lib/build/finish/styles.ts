import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import type { DefaultTreeAdapterTypes } from 'parse5';
import postcss, { AtRule } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { elementsOf } from './document';

type Node = DefaultTreeAdapterTypes.Node;

/** What selectors can match on some pages, as PurgeCSS takes it: their elements, never their prose. */
function namesOf(pages: readonly Node[]) {
  const elements = pages.flatMap(elementsOf);
  const attributes = elements.flatMap((element) => element.attrs);
  const valuesOf = (name: string) =>
    attributes.filter((one) => one.name === name).flatMap((one) => one.value.split(/\s+/));
  return {
    tags: once(elements.map((element) => element.tagName)),
    classes: once(valuesOf('class')),
    ids: once(valuesOf('id')),
    attributes: {
      names: once(attributes.map((one) => one.name)),
      values: once(attributes.map((one) => one.value)),
    },
    undetermined: [],
  };
}

const once = (names: readonly string[]): string[] => [...new Set(names)];

/**
 * The part of a style sheet that some pages use, minified.
 * @param css the whole site's
 * @param pages every page that gets it, parsed
 */
export async function usedStyles(css: string, pages: readonly Node[]): Promise<string> {
  const names = namesOf(pages);
  const [purged] = await new PurgeCSS().purge({
    // The pages are parsed already; PurgeCSS wants a text to take the names from.
    content: [{ raw: '', extension: 'parsed' }],
    extractors: [{ extensions: ['parsed'], extractor: () => names }],
    css: [{ raw: css }],
    // A pseudo-class alone (`:focus-visible`) matches on every page; PurgeCSS would drop it.
    safelist: [/^:[a-z]/],
    variables: true,
  });
  if (!purged) throw new Error('The styles of a page type came out empty');
  const { code } = transform({ filename: 'page.css', code: Buffer.from(purged.css), minify: true });
  return code.toString();
}

/** A style sheet in two: `screen` is all but what counts on paper alone, which is `print`. */
export type PartedStyles = { screen: string; print: string };

/** The at-rules that a rule stands in, the innermost first. */
const rulesAround = ({ parent }: AtRule): AtRule[] =>
  parent instanceof AtRule ? [parent, ...rulesAround(parent)] : [];

const isForPaper = ({ name, params }: AtRule): boolean =>
  name === 'page' || (name === 'media' && params.trim() === 'print');

/**
 * Takes what is for paper alone out of a style sheet, so that no reader of a screen waits for it.
 * @param css the whole site's
 */
export function partPrint(css: string): PartedStyles {
  const root = postcss.parse(css);
  const print: string[] = [];
  root.walkAtRules((rule) => {
    const around = rulesAround(rule);
    if (!isForPaper(rule) || around.some(isForPaper)) return;
    // What is linked for paper alone need not say so again.
    const inside = rule.name === 'page' ? String(rule) : (rule.nodes ?? []).map(String).join('\n');
    const within = around.filter(({ name }) => name === 'layer');
    print.push(within.reduce((text, { params }) => `@layer ${params}{${text}}`, inside));
  });
  root.walkAtRules((rule) => {
    if (isForPaper(rule)) rule.remove();
  });
  const { code } = transform({
    filename: 'print.css',
    code: Buffer.from(print.join('\n')),
    minify: true,
  });
  return { screen: root.toString(), print: code.toString() };
}

/** The source that allows an inlined style sheet in the policy: `'sha256-…'`. */
export function cspHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
