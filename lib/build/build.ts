import { inOrder } from './build-site';
import { siteSteps } from './site-steps';
import { fail, runSteps } from './step';

/** `npm run build`: from content to the finished site in `out/`, made anew in any case. */
await runSteps(inOrder(siteSteps(process.cwd(), true))).catch(fail);
