import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '@/lib/content/list-files';
import { type Cache, openCache } from '../cache';

const text = /\.(html|css|js|json|svg|txt|xml|csv|atom|webmanifest|bib|ris)$/;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Brotli at its strongest, as hosts send it. */
export const brotliOf = (data: Uint8Array): Promise<Buffer> =>
  brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Writes `.br` and `.gz` beside a file. What was compressed before is not compressed again. */
export async function compressFile(file: string): Promise<void> {
  const data = readFileSync(file);
  const { keep } = openedCache();
  writeFileSync(`${file}.br`, await keep(['br 11', data], () => brotliOf(data)));
  writeFileSync(`${file}.gz`, await keep(['gz 9', data], () => deflate(data, { level: 9 })));
}

let cache: Cache | undefined;
const openedCache = () => {
  cache ??= openCache('compressed');
  return cache;
};

/**
 * Writes `.br` and `.gz` beside every text file of the built site.
 * @param isWanted false for a file that nobody will ask for
 */
export async function compressSite(
  outDir: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<void> {
  const files = listFiles(outDir)
    .filter((path) => text.test(path) && isWanted(path))
    .map((path) => join(outDir, path));
  await Promise.all(files.map(compressFile));
}
