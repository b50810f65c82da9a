import { parse } from 'parse5';
import { attributesOf, escapeText, plainHtml } from './plain';
import { attribute, type Element, isElement, isText, shownElements } from './words';

/**
 * A page as somebody would write it by hand: the same words and links in plain elements, in
 * order. No class, no drawing, no script; an id only where the page itself links to it.
 * @param html a built page
 * @param css the style sheet to inline, as it stands
 * @see https://html.spec.whatwg.org/multipage/
 */
export function baselineOf(html: string, css: string): string {
  const document = parse(html);
  const root = document.childNodes.find(isElement);
  const shown = shownElements(document.childNodes);
  const body = shown.find(({ tagName }) => tagName === 'body');
  if (!root || !body) throw new Error('A page without a body');
  const language = attribute(root, 'dir') === 'rtl' ? ['lang', 'dir'] : ['lang'];
  const text = plainHtml(body.childNodes, { linked: linkedIds(shown), wraps: true });
  return [
    '<!doctype html>',
    `<html${attributesOf(root, language)}>`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(titleOf(root))}</title>`,
    `<style>${css}</style>`,
    '<body>',
    `${text}</body>`,
    '</html>\n',
  ].join('\n');
}

/** Ids that the page's own links lead to. */
function linkedIds(elements: readonly Element[]): Set<string> {
  const targets = elements
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href') ?? '');
  return new Set(targets.filter((href) => href.startsWith('#')).map((href) => href.slice(1)));
}

function titleOf(root: Element): string {
  const named = (parent: Element | undefined, name: string) =>
    parent?.childNodes.filter(isElement).find(({ tagName }) => tagName === name);
  const text = named(named(root, 'head'), 'title')?.childNodes.filter(isText) ?? [];
  return text.map(({ value }) => value).join('');
}
