import { isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Revision } from '@/lib/schema/fields';
import type { Content } from './content';
import type { RevisionMarks } from './revision-marks';
import { addressOfUnit, markOfUnit, ownText, publishedUnits } from './text-marks';

/** Marks with the first version of every text that has none and needs no other. */
export function noteFirstVersions(content: Content): RevisionMarks {
  const marks: RevisionMarks = new Map(content.revisionMarks);
  for (const unit of publishedUnits(content)) {
    const address = addressOfUnit(unit);
    const data = ownText(content, unit)?.data;
    if (!data || data.revisions || marks.has(address)) continue;
    marks.set(address, { version: data.published, mark: markOfUnit(unit), state: 'stands' });
  }
  return marks;
}

const frontMatter = /^(---\n)([\s\S]*?\n)(---(?:\n|$))/;

/** Changes the front matter of a text; every character that is not concerned stays. */
function editFront(mdx: string, edit: (yaml: string) => string): string {
  const found = frontMatter.exec(mdx);
  const [whole, open, yaml, close] = found ?? [];
  if (whole === undefined || yaml === undefined) throw new Error('The text has no front matter');
  return `${open}${edit(yaml)}${close}${mdx.slice(whole.length)}`;
}

const entryOf = ({ on, what }: Revision, indent: string) =>
  `${indent}- on: ${on}\n${indent}  what: ${stringify(what, { lineWidth: 0 })}`;

/** Writes the next revision into a text's front matter, after those that are there. */
export function addRevision(mdx: string, revision: Revision): string {
  return editFront(mdx, (yaml) => {
    const list = parseDocument(yaml).getIn(['revisions'], true);
    if (isSeq(list) && list.range) {
      const [start, end] = list.range;
      const indent = / *$/.exec(yaml.slice(0, start))?.[0] ?? '';
      return `${yaml.slice(0, end).trimEnd()}\n${entryOf(revision, indent)}${yaml.slice(end)}`;
    }
    return yaml.replace(
      /^published: .*\n/m,
      (line) => `${line}revisions:\n${entryOf(revision, '  ')}`,
    );
  });
}

/** Changes the day and the words of the last revision in a text's front matter. */
export function changeLastRevision(mdx: string, { on, what }: Revision): string {
  return editFront(mdx, (yaml) => {
    const document = parseDocument(yaml);
    const list = document.getIn(['revisions'], true);
    if (!isSeq(list)) throw new Error('The text has no revisions');
    const last = list.items.length - 1;
    const parts = [
      {
        node: document.getIn(['revisions', last, 'what'], true),
        text: stringify(what, { lineWidth: 0 }),
      },
      { node: document.getIn(['revisions', last, 'on'], true), text: on },
    ].map(({ node, text }) => {
      if (!isScalar(node) || !node.range) throw new Error('The last revision is not whole');
      return { start: node.range[0], end: node.range[1], text: text.trimEnd() };
    });
    // From the end, so that what comes before keeps its place.
    return parts
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end),
        yaml,
      );
  });
}
