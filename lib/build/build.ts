import { buildSteps } from './build-site';
import { fail, runSteps } from './step';

/** `npm run build`: from content to the finished site in `out/`. */
await runSteps(buildSteps(process.cwd(), 'site')).catch(fail);
