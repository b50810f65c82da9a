import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { addressOf, type Candidate, examplesOf } from '@/lib/bench/examples';
import { goalsOf } from '@/lib/bench/goals';
import type { Measure } from '@/lib/bench/measures';
import { reportOf } from '@/lib/bench/report';
import { countProse } from '@/lib/bench/words';
import { listFiles } from '@/lib/content/list-files';
import { makeBaselineSite } from './bench/baseline-site';
import { measurePage } from './bench/measure-page';
import { openSlowLine } from './bench/slow-line';
import { findBrowser } from './browser';
import { readPage } from './finish/document';
import { foldersOf } from './folders';
import { serveSite } from './server';
import { fail } from './step';

// `npm run bench [-- --json] [-- --only article,guide]`: weight and speed of one built page a type,
// beside the same words written by hand. Exit 1 when a goal for the article is missed.

function readOptions() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
    }).values;
  } catch (error) {
    fail(error);
  }
}

const wanted = readOptions();
const isWanted = ({ type }: Candidate) => !wanted.only || wanted.only.split(',').includes(type);

/** A phone far from a mast: 400 ms a round trip, 50 kB a second. */
const slowLine = { roundTrip: 400, bytesPerSecond: 50_000 };

/** Progress, apart from the report, so that the report can be piped. */
const say = (words: string) => console.error(words);

function warnWhenBusy(): void {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  if (load < processors / 2) return;
  say(`Other work here blurs the times: load ${load.toFixed(1)}, ${processors} processors.`);
}

function candidatesIn(outDir: string): Candidate[] {
  return listFiles(outDir)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(join(outDir, file), 'utf8');
      // A page that only sends the reader on is not read.
      if (html.includes('http-equiv="refresh"')) return [];
      const { type } = readPage(file, html);
      const bytes = statSync(join(outDir, `${file}.br`)).size;
      return [{ type, file, bytes, words: countProse(html) }];
    });
}

async function bench(root: string): Promise<Measure[]> {
  const { out, host } = foldersOf('site');
  const site = { outDir: join(root, out), hostDir: join(root, host) };
  const ends = [join(site.hostDir, 'headers.json'), join(site.outDir, '404.html.br')];
  if (!ends.every((file) => existsSync(file))) {
    throw new Error('There is no finished site to measure. Make it first: npm run build');
  }
  const examples = examplesOf(candidatesIn(site.outDir)).filter(isWanted);
  const files = examples.map(({ file }) => file);
  const css = readFileSync(join(root, 'lib/bench/baseline.css'), 'utf8');
  const executablePath = await findBrowser();
  warnWhenBusy();
  const baselines = await makeBaselineSite(site, files, css);
  const servers: (Server | HttpServer)[] = [];
  const serve = async (outDir: string, hostDir: string) => {
    const { server, address } = await serveSite(outDir, hostDir, 0);
    const slow = await openSlowLine(Number(new URL(address).port), slowLine);
    servers.push(server, slow.server);
    return { fast: address, slow: slow.address };
  };
  let browser: Browser | undefined;
  try {
    const ours = await serve(site.outDir, site.hostDir);
    const plain = await serve(baselines.outDir, baselines.hostDir);
    const addresses = {
      site: ours.fast,
      baselines: plain.fast,
      slowSite: ours.slow,
      slowBaselines: plain.slow,
    };
    browser = await chromium.launch({ executablePath });
    const measures: Measure[] = [];
    for (const [index, example] of examples.entries()) {
      say(`[${index + 1}/${examples.length}] ${example.type}: ${addressOf(example.file)}`);
      measures.push(await measurePage(browser, example, addresses));
    }
    return measures;
  } finally {
    await browser?.close();
    for (const server of servers) {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    }
  }
}

const measures = await bench(process.cwd()).catch(fail);
const article = measures.find(({ type }) => type === 'article');
if (!article)
  fail(
    new Error('There is no article to hold against the goals: leave --only out, or name it there.'),
  );
const goals = goalsOf(article);
console.log(
  wanted.json ? JSON.stringify({ measures, goals }, null, 2) : `\n${reportOf(measures, goals)}`,
);
if (goals.some(({ met }) => !met)) process.exitCode = 1;
