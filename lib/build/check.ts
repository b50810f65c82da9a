import { checkLanes } from './check-lanes';
import { fail, runLanes } from './step';

/** `npm run check`: every check but the browser's. */
await runLanes(checkLanes(process.cwd())).catch(fail);
