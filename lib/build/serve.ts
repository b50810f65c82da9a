import { join } from 'node:path';
import { foldersOf } from './folders';
import { serveSite } from './server';
import { fail } from './step';

/** `npm run serve [site|test]`: serves what was built, without building it again. */
const { out, host } = foldersOf(process.argv[2] === 'test' ? 'test' : 'site');
const { address } = await serveSite(
  join(process.cwd(), out),
  join(process.cwd(), host),
  Number(process.env.PORT ?? 3000),
).catch(fail);
console.log(`${address}/`);
