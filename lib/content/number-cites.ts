import type { Root } from 'mdast';
import { componentsOf } from './tree';

/** A remark plugin that tells every `<Cite>` its place in its file, from 0. */
export function numberCites() {
  return (tree: Root): void => {
    componentsOf(tree, 'Cite').forEach((cite, index) => {
      cite.attributes.push({ type: 'mdxJsxAttribute', name: 'index', value: String(index) });
    });
  };
}
