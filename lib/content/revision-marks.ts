import type { ContentIssue } from './issue';

/**
 * What is known of one text or frozen version: the day of the version, a mark of its words, and
 * whether that version is still being written (the mark is then that of the version before).
 */
export type RevisionMark = { version: string; mark: string; state: 'stands' | 'open' | 'frozen' };

/** By address: `/en/articles/x/` for a text, `/en/articles/x/2026-11-23/` for a frozen one. */
export type RevisionMarks = Map<string, RevisionMark>;

/** Where they are kept. */
export const revisionsFile = 'content/revisions.txt';

const lineForm = /^(\/\S+\/) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{16}) (stands|open|frozen)$/;
const isState = (word: string): word is RevisionMark['state'] =>
  word === 'stands' || word === 'open' || word === 'frozen';

/** Reads `content/revisions.txt`: an address, a day, a mark and a state on each line. */
export function parseRevisions(file: string, text: string, issues: ContentIssue[]): RevisionMarks {
  const marks: RevisionMarks = new Map();
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [, address, version, mark, state] = lineForm.exec(line) ?? [];
    if (address && version && mark && state && isState(state)) {
      marks.set(address, { version, mark, state });
      return;
    }
    const message = 'not an address, a day, a mark and a state';
    const fix = 'take the changes to this file back: npm run revise writes it';
    issues.push({ file, line: index + 1, column: 1, field: 'revisions', message, fix });
  });
  return marks;
}

/** The text of `content/revisions.txt`, sorted so that branches merge. */
export function formatRevisions(marks: RevisionMarks): string {
  return [...marks]
    .map(([address, { version, mark, state }]) => `${address} ${version} ${mark} ${state}\n`)
    .sort()
    .join('');
}
