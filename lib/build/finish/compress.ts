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

/** What is kept of compressing: what was compressed before is not compressed again. */
export const openCompressed = (): Cache => openCache('compressed');

/** The same as `brotliOf`, kept. */
export const keptBrotli = ({ keep }: Cache, data: Uint8Array): Promise<Buffer> =>
  keep(['br 11', data], () => brotliOf(data));

/** Writes `.br` and `.gz` beside a file. */
async function compressFile(file: string, cache: Cache): Promise<void> {
  const data = readFileSync(file);
  writeFileSync(`${file}.br`, await keptBrotli(cache, data));
  const gz = await cache.keep(['gz 9', data], () => deflate(data, { level: 9 }));
  writeFileSync(`${file}.gz`, gz);
}

/**
 * Writes `.br` and `.gz` beside every text file of a finished site.
 * @returns how many files have them now
 */
export async function compressSite(outDir: string): Promise<number> {
  const cache = openCompressed();
  const files = listFiles(outDir).filter((path) => text.test(path));
  await Promise.all(files.map((path) => compressFile(join(outDir, path), cache)));
  return files.length;
}
