import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A run of text that a reader takes in at once, with the tree that holds it. */
export type Block = {
  node: Nodes;
  text: string;
  line: number;
  column: number;
  /** Names of the components around it, outermost first. */
  within: string[];
};

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Components whose text stands alone even when written inside a line. */
const ownBlocks = new Set(['Event', 'DotRow', 'Claim']);

/** The value of a plain string attribute, or undefined. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Where a node starts in its file. */
export function startOf(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Every component of a given name, in order. */
export function componentsOf(tree: Nodes, name: string): JsxElement[] {
  const found: JsxElement[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && node.name === name) found.push(node);
  });
  return found;
}

function isBlock(node: Nodes): boolean {
  if (node.type === 'heading' || node.type === 'tableRow') return true;
  if (isJsx(node)) {
    const inline = node.type === 'mdxJsxTextElement';
    return inline && ownBlocks.has(node.name ?? '');
  }
  if (node.type !== 'paragraph') return false;
  // A paragraph made of components that stand alone is no block: they are.
  return !node.children.every(
    (child) =>
      (child.type === 'text' && child.value.trim() === '') ||
      (isJsx(child) && ownBlocks.has(child.name ?? '')),
  );
}

/** Paragraphs, headings, table rows and stand-alone components, in reading order. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes, within: string[]): void => {
    if (isBlock(node)) {
      const text =
        node.type === 'tableRow'
          ? node.children.map((cell) => textOf(cell)).join(' | ')
          : textOf(node);
      const around = isJsx(node) && node.name ? [...within, node.name] : within;
      blocks.push({
        node,
        text: text.replace(/\s+/g, ' ').trim(),
        ...startOf(node),
        within: around,
      });
      return;
    }
    const around = isJsx(node) && node.name ? [...within, node.name] : within;
    if ('children' in node) for (const child of node.children) walk(child, around);
  };
  walk(tree, []);
  return blocks;
}

/** The text of a node without what stands inside the named components. */
export function textWithout(node: Nodes, names: readonly string[]): string {
  let text = '';
  visit(node, (child) => {
    if (isJsx(child) && names.includes(child.name ?? '')) return SKIP;
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}
