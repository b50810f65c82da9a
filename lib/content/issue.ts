/** One thing wrong with one file: where, what, and how to mend it. */
export type ContentIssue = {
  /** Path from the top of the project. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The field, component or rule concerned. */
  field: string;
  message: string;
  fix: string;
};

/**
 * True for what only has to be told before publishing: a new address, a change in the data, a new
 * version of a text. While somebody writes, it can wait.
 */
export const canWait = ({ field }: ContentIssue): boolean =>
  field === 'address' || field === 'change log' || field === 'revisions';

/** One line for a terminal: `content/faq/x/en.mdx:4:3 summary: too long. Fix: shorten it.` */
export function formatIssue(issue: ContentIssue): string {
  return `${issue.file}:${issue.line}:${issue.column} ${issue.field}: ${issue.message}. Fix: ${issue.fix}.`;
}

/** Issues by file, line and column, without repeats. */
export function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  const byLine = new Map(issues.map((issue) => [formatIssue(issue), issue]));
  return [...byLine.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
