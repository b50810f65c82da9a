import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { listFiles } from '@/lib/content/list-files';
import { siteUrl } from '@/lib/seo/site';
import { writeBelow } from '../write-below';
import {
  type BuiltPage,
  checkInteractive,
  checkPage,
  dressPage,
  hashOf,
  htmlOf,
  readPage,
  stylesheetsOf,
} from './document';
import { readClientModules } from './routes';
import { styleGroupOf } from './style-groups';
import { cspHash, partPrint, usedStyles } from './styles';

/** What the finishing step made of a build. */
export type Finished = { pages: number; interactive: number; styleHashes: string[] };

/** A page that was made without the framework: its file within the site, and its HTML. */
export type MadePage = { file: string; html: string };

/** Files of the framework that no reader asks for: payloads, the second 404. */
const leftovers = /(^|\/)(__next\.[^/]*|index)\.txt$|^404\/|^_not-found\//;

/** The route of a built file as Next's manifests call it. */
function routeOf(file: string): string {
  if (file === '404.html') return '/_not-found';
  const path = file.replace(/\/?index\.html$/, '');
  return `/${path}`;
}

/**
 * Turns Next's export into the site that readers get.
 * @param outDir the export, changed in place
 * @param nextDir Next's folder of the same build
 * @param makeMore pages that are made of those that Next made, without its help
 * @throws Error naming every page that could not be finished
 */
export async function finishSite(
  outDir: string,
  nextDir: string,
  makeMore: (pages: readonly BuiltPage[]) => MadePage[] = () => [],
): Promise<Finished> {
  const files = listFiles(outDir);
  const isLeft = (file: string) => leftovers.test(file);
  const built = files
    .filter((file) => file.endsWith('.html') && !isLeft(file))
    .map((file) => readPage(file, readFileSync(join(outDir, file), 'utf8')));
  const modules = readClientModules(nextDir);
  const problems = built.flatMap((page) => {
    const own = modules.get(routeOf(page.file));
    if (!own) return [`${page.file}: no route of the build leads to it`];
    return [...checkPage(page), ...checkInteractive(page, own)];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const pages = [...built, ...makeMore(built).map(({ file, html }) => readPage(file, html))];

  const font = moveHashed(outDir, 'fonts/atkinson.woff2');
  const scripts = await finishScripts(outDir);

  const { styles, print } = await stylesByGroup(outDir, pages, font);
  for (const page of pages) {
    const css = styles.get(styleGroupOf(page.type)) ?? '';
    const paper = isAlone(page.type) ? undefined : print;
    for (const file of dressPage(page, { css, print: paper, scripts }))
      writeBelow(outDir, file.path, file.code);
    writeBelow(outDir, page.file, htmlOf(page));
  }
  dropFramework(outDir, pages, font);
  // Last, because files are made faster before others are deleted than after.
  for (const file of files.filter(isLeft)) rmSync(join(outDir, file));
  return {
    pages: pages.length,
    interactive: pages.filter((page) => page.interactive).length,
    styleHashes: [...new Set([...styles.values()].map(cspHash))],
  };
}

/**
 * Makes the scripts of our own small, under names that change with them.
 * @returns their addresses, by those that the components give them (`/page.js`)
 */
async function finishScripts(outDir: string): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const file of listFiles(outDir).filter((path) => /^[^/]+\.js$/.test(path))) {
    const source = readFileSync(join(outDir, file), 'utf8');
    const { code } = await transform(source, { minify: true });
    const address = `/_own/${file.replace(/js$/, `${hashOf(code)}.js`)}`;
    rmSync(join(outDir, file));
    writeBelow(outDir, address, code);
    scripts.set(`/${file}`, address);
  }
  return scripts;
}

function moveHashed(outDir: string, file: string): string {
  const target = file.replace(
    /^.*\/([^/.]+)\./,
    `_own/$1.${hashOf(readFileSync(join(outDir, file)))}.`,
  );
  mkdirSync(dirname(join(outDir, target)), { recursive: true });
  renameSync(join(outDir, file), join(outDir, target));
  rmSync(dirname(join(outDir, file)), { recursive: true });
  return `/${target}`;
}

/** Where style sheets look for the font before it bears its hash. */
const fontAddress = '/fonts/atkinson.woff2';

/** A page in somebody else’s frame asks for nothing but itself. */
const isAlone = (type: string) => type === 'embed';

async function stylesByGroup(
  outDir: string,
  pages: readonly BuiltPage[],
  font: string,
): Promise<{ styles: Map<string, string>; print: string }> {
  const reading = pages.filter((page) => !page.interactive);
  const groups = new Set(reading.map((page) => styleGroupOf(page.type)));
  const sheets = [...new Set(reading.flatMap(stylesheetsOf))];
  const whole = sheets.map((sheet) => readFileSync(join(outDir, sheet), 'utf8')).join('\n');
  const { screen, print: paper } = partPrint(whole.replaceAll(fontAddress, font));
  const print = `:root{--site:"${siteUrl}"}${paper}`;
  const styles = new Map<string, string>();
  for (const group of groups) {
    const members = reading.filter((page) => styleGroupOf(page.type) === group);
    const sheet = isAlone(group) ? `${screen}\n@media print{${print}}` : screen;
    styles.set(
      group,
      await usedStyles(
        sheet,
        members.map(({ document }) => document),
      ),
    );
  }
  const address = `/_own/print.${hashOf(print)}.css`;
  writeBelow(outDir, address, print);
  return { styles, print: address };
}

/** Style sheets are inlined by now: scripts and styles stay only where a page keeps them. */
function dropFramework(outDir: string, pages: readonly BuiltPage[], font: string): void {
  const folder = join(outDir, '_next');
  if (!existsSync(folder)) return;
  const interactive = pages.filter((page) => page.interactive);
  if (interactive.length === 0) {
    rmSync(folder, { recursive: true });
    return;
  }
  const sheets = new Set(interactive.flatMap(stylesheetsOf).map((path) => join(outDir, path)));
  for (const path of listFiles(folder)) {
    const file = join(folder, path);
    if (sheets.has(file)) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(fontAddress, font));
    } else if (!path.endsWith('.js')) rmSync(file);
  }
}
