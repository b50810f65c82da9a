import { parse, serialize } from 'parse5';
import { attributeOf, findElement, hasClass, isElement, type Node, removeBelow } from './html-tree';

/**
 * What belongs to a page and not to its text: tools and sentences that only hold at its own
 * address, how it is cited today, and its list of versions.
 */
const ofThePage = new Set([
  ...['tools', 'copy', 'cite', 'versions', 'share', 'print-only'],
  ...['send', 'code', 'related'],
]);

const isLive = (node: Node): boolean =>
  node.nodeName === '#comment' ||
  (isElement(node) &&
    (node.tagName === 'script' ||
      attributeOf(node, 'data-live') !== undefined ||
      hasClass(node, ofThePage)));

/**
 * The text of a built page as its readers saw it: what its `<article>` holds, without what
 * belongs to the page alone. The same page always gives the same characters.
 * @throws Error for a page without an article
 */
export function freezeText(html: string): string {
  const article = findElement(parse(html), ({ tagName }) => tagName === 'article');
  if (!article) throw new Error('The page has no article');
  removeBelow(article, isLive);
  return serialize(article);
}
