import { isNode, parseDocument } from 'yaml';

/** What a person looked at, and when. */
export type Stamp = {
  /** `YYYY-MM-DD`, both. */
  checkedOn: string;
  reviewBy: string;
  /** Entries of `sources` that were read again, from 0. */
  entries: readonly number[];
};

/**
 * Writes the days of a check into a record's YAML. Every other character stays as it is.
 * @throws Error when a day to be replaced is not there
 */
export function stampRecord(yaml: string, { checkedOn, reviewBy, entries }: Stamp): string {
  const document = parseDocument(yaml);
  const days = [
    { path: ['checkedOn'], day: checkedOn },
    { path: ['reviewBy'], day: reviewBy },
    ...entries.map((entry) => ({ path: ['sources', entry, 'checkedOn'], day: checkedOn })),
  ];
  const changes = days.map(({ path, day }) => {
    const node = document.getIn(path, true);
    if (!isNode(node) || !node.range) throw new Error(`no ${path.join('.')}`);
    const [start, end] = node.range;
    return { start, end, day };
  });
  // From the end, so that what comes before keeps its place.
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, day }) =>
        text.slice(0, start) +
        text.slice(start, end).replace(/\d{4}-\d{2}-\d{2}/, day) +
        text.slice(end),
      yaml,
    );
}
