import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** The value of an attribute, or undefined. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/);

/** True for an element with one of some classes. */
export const hasClass = (element: Element, names: ReadonlySet<string>): boolean =>
  classesOf(element).some((name) => names.has(name));

/** The first element that passes, in reading order. */
export function findElement(node: Node, is: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && is(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findElement(child, is);
    if (found) return found;
  }
  return undefined;
}

/** Takes out every node below one that passes. */
export function removeBelow(node: Node, is: (child: Node) => boolean): void {
  for (const child of [...childrenOf(node)]) {
    if (is(child) && 'parentNode' in child) defaultTreeAdapter.detachNode(child);
    else removeBelow(child, is);
  }
}
