import { buildSteps } from './build-site';
import { fail, runSteps } from './step';
await runSteps(buildSteps(process.cwd(), 'test').slice(1)).catch(fail);
