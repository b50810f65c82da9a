import { checkSteps } from './check-steps';
import { fail, runSteps } from './step';

/** `npm run check`: every check but the browser's. */
await runSteps(checkSteps(process.cwd())).catch(fail);
