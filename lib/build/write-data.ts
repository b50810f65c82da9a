import { join } from 'node:path';
import { getDataFiles } from '@/lib/content/data';
import { writeBelow } from './write-below';

/**
 * Writes the published data below `/data/`: made here and not by the framework, which takes long
 * for each of so many small files.
 * @param outDir the export
 * @returns how many files there are
 */
export function writeData(outDir: string): number {
  const files = getDataFiles();
  for (const [name, text] of files) {
    writeBelow(join(outDir, 'data'), name, text);
  }
  return files.size;
}
