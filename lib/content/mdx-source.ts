import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { ContentIssue } from './issue';
import { parseYaml, type YamlSource } from './yaml-source';

/** An MDX file taken apart: front matter and syntax tree, both with their places in the file. */
export type MdxSource = { file: string; text: string; front: YamlSource; body: Root };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** An MDX file as it was parsed, and what its grammar refuses in its body. */
export type ParsedMdx = { source: MdxSource; issues: readonly ContentIssue[] };

/** Parses one MDX file. A body that cannot be parsed is an issue and counts as empty. */
export function parseMdx(file: string, text: string): ParsedMdx {
  const found = frontMatter.exec(text);
  const [whole = '', yaml = ''] = found ?? [];
  const front = parseYaml(file, yaml, 1);
  if (!found) {
    front.issues.push({
      file,
      line: 1,
      column: 1,
      field: 'front matter',
      message: 'missing',
      fix: 'start the file with fields between two lines of ---',
    });
  }
  // Blank lines in the front matter's place keep every position true to the file.
  const body = whole.replace(/[^\n]/g, '') + text.slice(whole.length);
  return parseBody(body, { file, text, front });
}

function parseBody(body: string, parts: Omit<MdxSource, 'body'>): ParsedMdx {
  try {
    return { source: { ...parts, body: parser.parse(body) }, issues: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // Where a component is never closed, only the words of the error say where it opened.
    const [, line = '1', column = '1'] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
    const issue = {
      file: parts.file,
      line: error.line ?? Number(line),
      column: error.column ?? Number(column),
      field: 'text',
      message: error.reason.replace(/\.$/, ''),
      fix: 'close the component, or write &lt; and \\{ for signs meant as text',
    };
    return { source: { ...parts, body: { type: 'root', children: [] } }, issues: [issue] };
  }
}
