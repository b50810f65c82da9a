import { buildSteps, inOrder } from './build-site';
import { fail, runSteps } from './step';

/** `npm run build`: from content to the finished site in `out/`. */
await runSteps(inOrder(buildSteps(process.cwd(), 'site'))).catch(fail);
