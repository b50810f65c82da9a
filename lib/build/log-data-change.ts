import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { listUnlogged, logChange, logIntoLatest, type Unlogged } from '@/lib/content/data-log';
import { formatFingerprints, marksOf } from '@/lib/content/fingerprints';
import { formatIssue } from '@/lib/content/issue';
import { readContent } from '@/lib/content/read';
import { today } from '@/lib/content/records';
import { fail } from './step';

/**
 * `npm run data:log -- "what changed and why" laws/gb-eaw-66b …`: adds an entry to the change log
 * of the data. `--all` names everything that is not yet logged; `--into-latest` adds to the newest
 * entry, while its version is not yet published; without words it lists what waits.
 */
const usage = 'npm run data:log -- "what changed and why" laws/gb-eaw-66b … (or --all)';
const comment =
  '# What changed in the meaning of the data, oldest first. Written by npm run data:log.\n';

const root = process.cwd();
const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' }, 'into-latest': { type: 'boolean' } },
  allowPositionals: true,
});
const intoLatest = values['into-latest'] === true;
const [what = '', ...named] = intoLatest ? ['', ...positionals] : positionals;

const content = readContent(root);
const [problem] = content.issues;
if (problem) fail(new Error(`Mend this first:\n${formatIssue(problem)}`));
const marks = marksOf(content);
const waiting = listUnlogged(marks, content.fingerprints);

/** What the command line names, out of what waits. */
function chosen(): Unlogged[] {
  if (values.all) return waiting;
  const stranger = named.find((key) => !waiting.some((one) => one.key === key));
  if (stranger !== undefined) fail(new Error(`${stranger} has not changed since it was logged.`));
  return waiting.filter(({ key }) => named.includes(key));
}

const unlogged = chosen();
if (waiting.length === 0) console.log('Everything is in the change log.');
else if (unlogged.length === 0 || (what === '' && !intoLatest)) {
  console.log(waiting.map(({ key, how }) => `${key} (${how})`).join('\n'));
  fail(new Error(`${waiting.length} wait for the change log. Write: ${usage}`));
} else {
  try {
    const { changes, fingerprints } = intoLatest
      ? logIntoLatest(content, marks, unlogged)
      : logChange(content, marks, { what, on: today(), unlogged });
    const log = comment + stringify(changes, { lineWidth: 0 });
    writeFileSync(join(root, 'content', 'data-changes.yaml'), log);
    writeFileSync(join(root, 'content', 'data-fingerprints.txt'), formatFingerprints(fingerprints));
    console.log(`${unlogged.length} logged under ${changes.at(-1)?.version}.`);
  } catch (error) {
    fail(error);
  }
}
