import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '@/lib/content/content';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import {
  formatRevisions,
  type RevisionMark,
  type RevisionMarks,
  revisionsFile,
} from '@/lib/content/revision-marks';
import {
  addressOfUnit,
  nameOfUnit,
  type OwnText,
  ownText,
  publishedUnits,
} from '@/lib/content/text-marks';
import type { Unit } from '@/lib/content/units';
import { defaultLocale } from '@/lib/i18n/locales';
import { type Revision, revisionSchema } from '@/lib/schema/fields';
import { writeBelow } from '../write-below';

/** What a revision works on. */
export type Revising = {
  /** Top of the project. */
  root: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** HTML of a page as it was just built, from its address. */
  builtPage: (address: string) => Promise<string>;
};

/** How the command is called. */
export const usage = [
  'npm run revise articles/x -- "what changed, in words a reader understands"',
  'npm run revise -- --done articles/x            when the new text stands',
  'npm run revise -- --typo articles/x            words that changed and mean the same',
  'npm run revise -- --withdraw articles/x/2026-11-23 "why"   an earlier version that does harm',
].join('\n');

/** A published text with what is noted of it. */
export type Known = {
  content: Content;
  unit: Unit;
  text: OwnText;
  name: string;
  mark: RevisionMark;
};

/** First line of what stands beside a frozen text. */
export const commentOfFrozen = '# Written by npm run revise, never by hand.\n';

/** The content. Throws its first problem: nothing is written over what is broken. */
export function readSound(root: string): Content {
  const content = readContent(root);
  const [problem] = content.issues;
  if (problem) throw new Error(`Mend this first:\n${formatIssue(problem)}`);
  return content;
}

/** A published text by its name, `articles/x`. Throws in plain words where there is none. */
export function find(root: string, name: string): Known {
  const content = readSound(root);
  const unit = publishedUnits(content).find(
    (one) => nameOfUnit(one) === name && one.locale === defaultLocale,
  );
  const text = unit && ownText(content, unit);
  if (!unit || !text) throw new Error(`No published text “${name}”. Write:\n${usage}`);
  const mark = content.revisionMarks.get(addressOfUnit(unit));
  if (!mark) throw new Error(`${name} is not noted yet: run npm run addresses first.`);
  return { content, unit, text, name, mark };
}

/** A revision whose words hold to the schema. Throws in plain words where they do not. */
export function revisionOf(on: string, what: string): Revision {
  const result = revisionSchema.safeParse({ on, what });
  if (result.success) return result.data;
  const problem = result.error.issues[0]?.message ?? '';
  throw new Error(`Say what changed, in 10 to 240 characters (${problem}). Write:\n${usage}`);
}

/** Changes a file below the top of the project. */
export const edit = (root: string, file: string, change: (text: string) => string): void =>
  writeBelow(root, file, change(readFileSync(join(root, file), 'utf8')));

/** Notes a mark for an address, and leaves all others. */
export function note(root: string, changes: RevisionMarks): void {
  const marks = readContent(root).revisionMarks;
  writeBelow(root, revisionsFile, formatRevisions(new Map([...marks, ...changes])));
}
