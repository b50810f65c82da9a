import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { textComponents } from '@/lib/schema/components';
import { explain } from '../explain';
import type { ContentIssue } from '../issue';
import type { MdxSource } from '../mdx-source';
import { isJsx, type JsxElement, startOf } from '../tree';

const names = Object.keys(textComponents);
const isKnown = (name: string): name is keyof typeof textComponents => names.includes(name);

/** Headings in order and each its own, pictures with words, components from the closed list, no code. */
export function checkStructure({ file, body }: MdxSource): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report = (node: Nodes, field: string, message: string, fix: string) =>
    issues.push({ file, ...startOf(node), field, message, fix });
  let depth = 1;
  const headings = new Set<string>();
  visit(body, (node) => {
    if (node.type === 'heading') {
      const words = textOf(node).trim().toLowerCase();
      if (words === '') {
        report(node, 'heading', 'no words', 'say what stands below it, or remove it');
      } else if (headings.has(words)) {
        const fix = 'say what is new here: whoever jumps from heading to heading hears both';
        report(node, 'heading', `“${textOf(node).trim()}” stands above already`, fix);
      }
      headings.add(words);
      if (node.depth === 1) {
        report(
          node,
          'heading',
          'a second page title',
          'start at ##: the title is in the front matter',
        );
      } else if (node.depth > depth + 1) {
        const fix = `use ${'#'.repeat(depth + 1)}`;
        report(node, 'heading', `skips a level (from ${depth} to ${node.depth})`, fix);
      }
      depth = node.depth;
    } else if (node.type === 'image' && !node.alt?.trim()) {
      report(node, 'image', 'no alternative text', 'say between [ and ] what it shows');
    } else if (node.type === 'image' && !/^\/[^/]/.test(node.url)) {
      report(
        node,
        'image',
        `${node.url} is no file of ours`,
        'put it into public/ and write /name',
      );
    } else if (node.type === 'definition') {
      report(node, 'link', 'an address apart from its words', 'write [words](address) in the text');
    } else if (node.type === 'footnoteDefinition') {
      report(
        node,
        'text',
        'a footnote',
        'name the source with <Cite id="…"/>, or say it in the text',
      );
    } else if (node.type === 'code') {
      report(node, 'text', 'a block of code', 'say it in words, or use <Say>');
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report(node, 'text', 'code in braces', 'write \\{ for a brace meant as text');
    } else if (node.type === 'mdxjsEsm') {
      report(node, 'text', 'an import or export', 'remove it: components are there already');
    } else if (node.type === 'html') {
      report(node, 'text', 'raw HTML', 'use Markdown or a component');
    } else if (isJsx(node)) {
      issues.push(...checkComponent(file, node));
    }
  });
  return issues;
}

function checkComponent(file: string, element: JsxElement): ContentIssue[] {
  const at = { file, ...startOf(element) };
  const name = element.name ?? 'fragment';
  if (!isKnown(name)) {
    const fix = `use one of: ${names.join(', ')}`;
    return [{ ...at, field: name, message: 'unknown component', fix }];
  }
  const given: Record<string, unknown> = {};
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const fix = 'write it as name="text"';
      return [{ ...at, field: name, message: 'an attribute that is not plain text', fix }];
    }
    given[attribute.name] = attribute.value;
  }
  const result = textComponents[name].safeParse(given, { reportInput: true });
  if (result.success) return [];
  const known = Object.keys(textComponents[name].shape);
  return result.error.issues
    .flatMap((issue) => explain(issue, known))
    .map(({ field, message, fix }) => ({ ...at, field: `${name}.${field}`, message, fix }));
}
