import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '@/lib/content/today';
import { foldersOf } from './folders';
import { closeVersion, noteTypo, withdrawVersion } from './revise/account';
import { openVersion } from './revise/open-version';
import { type Revising, usage } from './revise/revising';
import { siteSteps } from './site-steps';
import { fail, runSteps } from './step';

/**
 * `npm run revise <kind>/<slug> -- "what changed"`: keeps a text as its readers saw it and opens
 * its next version. `--done`, `--typo` and `--withdraw`: see what it says of itself.
 */
const root = process.cwd();
const revising: Revising = {
  root,
  today: today(),
  // Readers saw the page: so it is built first, from the text as it stands, where it is not built.
  builtPage: async (address) => {
    const { check, build, clean } = siteSteps(root);
    await runSteps([check, ...build, ...clean]);
    return readFileSync(join(root, foldersOf('site').out, address, 'index.html'), 'utf8');
  },
};

try {
  const { values, positionals } = parseArgs({
    options: {
      done: { type: 'boolean' },
      typo: { type: 'boolean' },
      withdraw: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [name = '', words = ''] = positionals;
  if (name === '') throw new Error(usage);
  if (values.done) console.log(closeVersion(revising, name));
  else if (values.typo) console.log(noteTypo(revising, name));
  else if (values.withdraw) console.log(withdrawVersion(revising, name, words));
  else console.log(await openVersion(revising, name, words));
} catch (error) {
  fail(error);
}
