import { buildSteps } from './build-site';
import { runSteps, fail } from './step';
await runSteps(buildSteps(process.cwd(), 'test').slice(1)).catch(fail);
