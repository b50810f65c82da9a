import { checkRounds } from './check-rounds';
import { fail, runRounds } from './step';

/** `npm run check`: every check but the browser's. */
await runRounds(checkRounds(process.cwd())).catch(fail);
