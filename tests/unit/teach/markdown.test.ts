import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownOf } from '@/lib/teach/markdown';
import { lessonDocument } from '@/tests/fixtures/lesson-document';

const [, front = '', body = ''] = markdownOf(lessonDocument).split(/^---\n/m);
const rest = markdownOf(lessonDocument).slice(front.length + 8);
const tree = unified().use(remarkParse).use(remarkGfm).parse(rest);
const all = (type: Nodes['type']): string[] => {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(textOf(node));
  });
  return found;
};

describe('a lesson as Markdown', () => {
  test('says in its front matter what it is and what may be done with it', () => {
    expect(parse(front)).toEqual({
      title: lessonDocument.title,
      lang: 'en',
      date: '2026-11-20',
      author: 'Unshare contributors',
      licence: 'CC-BY-4.0',
      source: lessonDocument.address,
    });
    expect(body).not.toBe('');
  });

  test('reads back as it was written', () => {
    expect(all('heading')).toEqual([
      lessonDocument.title,
      'Steps',
      'A cake (5 minutes)',
      'A slide',
    ]);
    expect(all('listItem')).toEqual(['First', 'Second']);
    expect(all('tableCell')).toEqual(['Asked', 'Answer', 'A | B', '']);
    expect(all('strong')).toEqual(['who', 'Words you can use']);
    expect(all('link')).toEqual(['our page']);
  });

  test('ends with how to cite it and its licence', () => {
    expect(all('paragraph').slice(-2)).toEqual([lessonDocument.citation, lessonDocument.licence]);
  });
});
