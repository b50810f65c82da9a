import { today } from '@/lib/content/today';
import { fail } from './step';
import { tellDataLog } from './tell-data-log';

/**
 * `npm run data:log -- "what changed and why" laws/gb-eaw-66b …`: adds an entry to the change log
 * of the data. `--all` names everything that waits; without words it lists what waits.
 */
try {
  console.log(tellDataLog(process.cwd(), process.argv.slice(2), today()));
} catch (error) {
  fail(error);
}
