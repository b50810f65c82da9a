import { parseFragment } from 'parse5';
import { childrenOf, type Element, hasClass, isElement, type Node } from './html-tree';

/** A run of text that a reader takes in at once, and the heading that it stands under. */
export type TextBlock = { text: string; under: string; heading: boolean };

const blockTags = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'dt',
  'dd',
  'tr',
  'caption',
  'summary',
]);
/** Numbers and margins of notes, lists of contents, and what says when somebody last looked. */
const passedOver = new Set(['small', 'label', 'input', 'sup', 'nav', 'script', 'style', 'svg']);
const passedOverClasses = new Set(['meta', 'read', 'toc', 'print-only']);

const isPassedOver = (node: Node): boolean =>
  isElement(node) && (passedOver.has(node.tagName) || hasClass(node, passedOverClasses));

function wordsOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isPassedOver(node)) return '';
  const between = isElement(node) && node.tagName === 'tr' ? ' | ' : '';
  return childrenOf(node).map(wordsOf).join(between);
}

const holdsBlocks = (element: Element): boolean =>
  childrenOf(element).some(
    (child) =>
      isElement(child) &&
      !isPassedOver(child) &&
      (blockTags.has(child.tagName) || holdsBlocks(child)),
  );

/** The blocks of a text in reading order. */
export function textBlocksOf(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let under = '';
  const add = (node: Node, heading: boolean): void => {
    const text = wordsOf(node).replace(/\s+/g, ' ').trim();
    if (text === '') return;
    blocks.push({ text, under, heading });
    if (heading) under = text;
  };
  const walk = (node: Node): void => {
    if (isPassedOver(node)) return;
    const isBlock = isElement(node) && blockTags.has(node.tagName) && !holdsBlocks(node);
    if (isBlock) add(node, /^h[1-4]$/.test(node.tagName));
    else if (isElement(node) && !holdsBlocks(node)) add(node, false);
    else childrenOf(node).forEach(walk);
  };
  childrenOf(parseFragment(html)).forEach(walk);
  return blocks;
}
