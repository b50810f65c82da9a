import { today } from '@/lib/content/today';
import { markChecked } from './mark-checked';
import { fail } from './step';

/** `npm run checked <kind>/<id> [entries] [-- --all]`: stamps a record after a person looked. */
const args = process.argv.slice(2);
// npm keeps an `--all` that stands before its own `--`, and tells of it here.
if (process.env.npm_config_all === 'true') args.push('--all');
try {
  console.log(markChecked(process.cwd(), args, today()));
} catch (error) {
  fail(error);
}
