import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselineOf } from '@/lib/bench/baseline';
import { compressSite } from '../finish/compress';
import { cspHash } from '../finish/styles';
import { writeBelow } from '../write-below';

/** The hand-written pages as a site of their own, in a temporary folder. */
export type BaselineSite = { outDir: string; hostDir: string };

const styleSource = /'sha256-[^']+'/;

/**
 * Writes the hand-written page of some built pages, under the same names, until the program ends.
 * The headers are the site's; one style sheet's hash gives way to this one's, so that they stay
 * as long as they were.
 * @param files pages within `outDir`
 * @param css the style sheet to inline
 */
export async function makeBaselineSite(
  { outDir, hostDir }: { outDir: string; hostDir: string },
  files: readonly string[],
  css: string,
): Promise<BaselineSite> {
  const headers = readFileSync(join(hostDir, 'headers.json'), 'utf8');
  if (!styleSource.test(headers)) throw new Error('The policy allows no style sheet by its hash');
  const folder = mkdtempSync(join(tmpdir(), 'unshare-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const made = { outDir: join(folder, 'out'), hostDir: join(folder, 'host') };
  mkdirSync(made.outDir);
  mkdirSync(made.hostDir);
  writeFileSync(join(made.hostDir, 'headers.json'), headers.replace(styleSource, cspHash(css)));
  copyFileSync(join(outDir, '404.html'), join(made.outDir, '404.html'));
  for (const file of files) {
    writeBelow(made.outDir, file, baselineOf(readFileSync(join(outDir, file), 'utf8'), css));
  }
  await compressSite(made.outDir);
  return made;
}
