import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

/** The value of an attribute, or undefined. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const wordless = new Set(
  'canvas head iframe img input link meta noscript script style svg template textarea'.split(' '),
);

/** True for what shows no words, whatever the style sheet says. */
export const isWordless = (element: Element): boolean =>
  wordless.has(element.tagName) || attribute(element, 'hidden') !== undefined;

/** Every element among and below some nodes that may show words, in order. */
export function shownElements(nodes: readonly Node[]): Element[] {
  return nodes
    .filter(isElement)
    .filter((element) => !isWordless(element))
    .flatMap((element) => [element, ...shownElements(element.childNodes)]);
}

/**
 * The words of some nodes, in order; an element's edge is a word's edge.
 * @param isSkipped true for elements whose words do not count
 */
export function wordsOf(
  nodes: readonly Node[],
  isSkipped: (element: Element) => boolean = () => false,
): string[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return node.value.split(/\s+/).filter((word) => word !== '');
    const counts = isElement(node) && !isWordless(node) && !isSkipped(node);
    return counts ? wordsOf(node.childNodes, isSkipped) : [];
  });
}

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Notes, and what the interface adds to the author's words. */
const isAside = (element: Element) =>
  ['label', 'small'].includes(element.tagName) ||
  hasClass(element, 'sr-only') ||
  hasClass(element, 'verdict');

/** How many words of running text a built page has: what the author wrote in its `.text`. */
export function countProse(html: string): number {
  const shown = shownElements(parse(html).childNodes);
  return wordsOf(
    shown.filter((element) => hasClass(element, 'text')),
    isAside,
  ).length;
}
