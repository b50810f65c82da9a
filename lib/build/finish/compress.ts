import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '@/lib/content/list-files';

const text = /\.(html|css|js|json|svg|txt|xml|csv|atom|webmanifest|bib|ris)$/;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Brotli at its strongest, as hosts send it. */
export const brotliOf = (data: Uint8Array): Promise<Buffer> =>
  brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Writes `.br` and `.gz` beside a file. */
export async function compressFile(file: string): Promise<void> {
  const data = readFileSync(file);
  writeFileSync(`${file}.br`, await brotliOf(data));
  writeFileSync(`${file}.gz`, await deflate(data, { level: 9 }));
}

/** Writes `.br` and `.gz` beside every text file of the built site. */
export async function compressSite(outDir: string): Promise<void> {
  const files = listFiles(outDir)
    .filter((path) => text.test(path))
    .map((path) => join(outDir, path));
  await Promise.all(files.map(compressFile));
}
