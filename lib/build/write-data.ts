import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getDataFiles } from '@/lib/content/data';

/**
 * Writes the published data below `/data/`: made here and not by the framework, which takes long
 * for each of so many small files.
 * @param outDir the export
 * @returns how many files there are
 */
export function writeData(outDir: string): number {
  const files = getDataFiles();
  for (const [name, text] of files) {
    const target = join(outDir, 'data', name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return files.size;
}
