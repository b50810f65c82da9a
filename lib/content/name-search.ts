import { z } from 'zod';
import type { ContentIssue } from './issue';
import { keyOf, keyOfFiles, openKept } from './kept';
import { checkNeverName, type Searchable } from './rules/never-name';

/** Finds listed names in texts. */
export type NameSearch = (
  texts: readonly Searchable[],
  listed: ReadonlySet<string>,
) => ContentIssue[];

const found = z.array(
  z.strictObject({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    field: z.string(),
    message: z.string(),
    fix: z.string(),
  }),
);

/**
 * A search that reads a text again only after a change: of the text, of the list, or of the code
 * that looks.
 * @param root of the project, where that code stands and what was found is kept
 */
export function openNameSearch(root: string): NameSearch {
  const code = keyOfFiles(root, ['lib/content/rules/never-name.ts']);
  const kept = openKept(root, 'names-in-content', found);
  return (texts, listed) => {
    const search = keyOf(code, [...listed].sort());
    const issues = texts.flatMap((one) =>
      kept.get(keyOf(search, one), () => checkNeverName([one], listed)),
    );
    kept.save();
    return issues;
  };
}
