import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { citationFiles } from '@/lib/citation/files';
import { listCitedPages } from '@/lib/content/works';
import { localPath } from '@/lib/i18n/speech';

/**
 * Writes the files to cite a page by beside every built page that can be cited. Made here and not
 * by the framework, which takes long for each of so many small files.
 * @param outDir the export
 * @returns how many pages have them now
 * @throws Error for a page that can be cited and was not built
 */
export function writeCitations(outDir: string, tags: readonly string[]): number {
  let count = 0;
  for (const tag of tags) {
    for (const { path, work } of listCitedPages(tag).values()) {
      const page = join(outDir, localPath(tag, path), 'index.html');
      if (!existsSync(page)) throw new Error(`${localPath(tag, path)} is cited and was not built`);
      for (const [name, text] of Object.entries(citationFiles(work))) {
        writeFileSync(join(dirname(page), name), text);
      }
      count += 1;
    }
  }
  return count;
}
