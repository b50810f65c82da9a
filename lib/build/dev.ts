import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '@/lib/content/check';
import { formatIssue } from '@/lib/content/issue';
import { makeFont } from './font';
import { runCommand } from './step';

/**
 * `npm run dev`: Next's development server, and beside it a watch over the content. After every
 * change the content is checked and compiled; a broken file is shown in the terminal and on the
 * page, never the old text.
 */
const root = process.cwd();
const generated = join(root, '.contentlayer');
const settleMilliseconds = 120;

async function refresh(): Promise<void> {
  const { content, issues } = checkContent(root);
  const blocking = issues.filter(({ field }) => field !== 'address');
  for (const issue of issues) console.error(formatIssue(issue));
  if (blocking.length === 0) {
    await runCommand({ program: 'contentlayer2/bin/cli.cjs', args: ['build'] }).catch((error) => {
      console.error(error instanceof Error ? error.message : String(error));
    });
    console.log(`Content is sound: ${content.texts.length} texts.`);
  }
  // Pages read this module, so that writing it makes the browser ask again.
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(generated, 'stamp.mjs'), `export const stamp = ${Date.now()};\n`);
}

await makeFont(root);
await refresh();

let waiting: NodeJS.Timeout | undefined;
let running = Promise.resolve();
watch(join(root, 'content'), { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    running = running.then(refresh);
  }, settleMilliseconds);
});

const next = spawn(
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), 'dev', '-p', process.env.PORT ?? '3000'],
  { stdio: 'inherit', env: process.env },
);
next.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
