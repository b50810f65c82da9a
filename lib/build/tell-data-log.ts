import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { listUnlogged, logChange, logIntoLatest, type Unlogged } from '@/lib/content/data-log';
import { formatFingerprints, marksOf } from '@/lib/content/fingerprints';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';

const usage = 'npm run data:log -- "what changed and why" laws/gb-eaw-66b … (or --all)';
const comment =
  '# What changed in the meaning of the data, oldest first. Written by npm run data:log.\n';

/** What the command line names, out of what waits. */
function chosenOf(waiting: Unlogged[], named: readonly string[], all: boolean): Unlogged[] {
  if (all) return waiting;
  const stranger = named.find((key) => !waiting.some((one) => one.key === key));
  if (stranger) throw new Error(`${stranger} has not changed since it was logged.`);
  return waiting.filter(({ key }) => named.includes(key));
}

/**
 * Tells the change log of the data what changed, and writes it.
 * @param root top of the project
 * @param args what changed and why, then the records and fields concerned; `--all` for everything
 * that waits; `--into-latest` adds to the newest entry while its version is not yet published
 * @param today `YYYY-MM-DD`
 * @returns words on what was logged
 * @throws Error in plain words, with what waits, where nothing can be logged
 */
export function tellDataLog(root: string, args: string[], today: string): string {
  const { values, positionals } = parseArgs({
    args,
    options: { all: { type: 'boolean' }, 'into-latest': { type: 'boolean' } },
    allowPositionals: true,
  });
  const intoLatest = values['into-latest'] === true;
  const [what = '', ...named] = intoLatest ? ['', ...positionals] : positionals;
  const content = readContent(root);
  const [problem] = content.issues;
  if (problem) throw new Error(`Mend this first:\n${formatIssue(problem)}`);
  const marks = marksOf(content);
  const waiting = listUnlogged(marks, content.fingerprints);
  if (waiting.length === 0) return 'Everything is in the change log.';
  const unlogged = chosenOf(waiting, named, values.all === true);
  if (unlogged.length === 0 || (what === '' && !intoLatest)) {
    const list = waiting.map(({ key, how }) => `${key} (${how})`).join('\n');
    throw new Error(`${list}\n${waiting.length} wait for the change log. Write: ${usage}`);
  }
  const { changes, fingerprints } = intoLatest
    ? logIntoLatest(content, marks, unlogged)
    : logChange(content, marks, { what, on: today, unlogged });
  const write = (file: string, text: string) => writeFileSync(join(root, 'content', file), text);
  write('data-changes.yaml', comment + stringify(changes, { lineWidth: 0 }));
  write('data-fingerprints.txt', formatFingerprints(fingerprints));
  return `${unlogged.length} logged under ${changes.at(-1)?.version}.`;
}
