import { spawn } from 'node:child_process';
import { join } from 'node:path';
import chokidar from 'chokidar';
import { checkContent } from '@/lib/content/check';
import { writeDevelopmentCheck } from '@/lib/content/development';
import { canWait, formatIssue } from '@/lib/content/issue';
import { compileWords } from './compile-words';
import { makeFont } from './font';

/**
 * `npm run dev`: Next's development server, and beside it a watch over the content. After every
 * change the content is checked and compiled; a broken file is shown in the terminal and on the
 * page, never the old text.
 */
const root = process.cwd();
const settleMilliseconds = 120;

async function check(): Promise<void> {
  const { content, issues } = checkContent(root);
  // What is being written is not published yet.
  const lines = issues.filter((issue) => !canWait(issue)).map(formatIssue);
  for (const line of lines) console.error(line);
  if (lines.length === 0) {
    await compileWords(root);
    console.log(`Content is sound: ${content.texts.length} texts.`);
  }
  const fresh = issues.length - lines.length;
  if (fresh > 0) console.log(`${fresh} to list with npm run addresses or npm run data:log.`);
  writeDevelopmentCheck(root, lines);
}

/** Whatever happens is shown, on the page too: a file may vanish while it is read. */
async function refresh(): Promise<void> {
  try {
    await check();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    console.error(words);
    writeDevelopmentCheck(root, [words]);
  }
}

await makeFont(root);
await refresh();

let waiting: NodeJS.Timeout | undefined;
let running = Promise.resolve();
// Not the system's own watch: it loses a file that an editor replaces.
chokidar.watch(join(root, 'content'), { ignoreInitial: true }).on('all', () => {
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
