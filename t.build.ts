import { buildSteps } from '@/lib/build/build-site'; import { runSteps, fail } from '@/lib/build/step';
await runSteps(buildSteps(process.cwd(), 'test')).catch(fail);
