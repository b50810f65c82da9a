import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { componentsOf } from './tree';

/**
 * A remark plugin that tells every `<Cite>` its place in its file, from 0, and, where some words
 * come next, so: its number then needs no room beside it on paper or in front of the margin.
 */
export function numberCites() {
  return (tree: Root): void => {
    componentsOf(tree, 'Cite').forEach((cite, index) => {
      cite.attributes.push({ type: 'mdxJsxAttribute', name: 'index', value: String(index) });
    });
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== 'Cite' || index === undefined || !parent) return;
      if (!beginsWithWords(parent.children[index + 1])) return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'apart', value: 'yes' });
    });
  };
}

/** Three signs are as wide as what a finger needs beside a number. */
const beginsWithWords = (next: RootContent | undefined): boolean =>
  next?.type === 'text' && next.value.trim().length >= 3;
