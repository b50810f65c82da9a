import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';
import { listFiles } from '@/lib/content/list-files';
import { changesHtml, changeWords } from '@/lib/versions/changes-html';
import { compareTexts } from '@/lib/versions/compare';
import { freezeText } from '@/lib/versions/freeze';
import { attributeOf, type Element, findElement } from '@/lib/versions/html-tree';

const needed = (element: Element, name: string): string => {
  const value = attributeOf(element, name);
  if (value === undefined) throw new Error(`A comparison lacks ${name}`);
  return value;
};

/**
 * Fills in every comparison of two versions, from the two built pages that it names.
 * @param outDir the export, changed in place
 * @returns how many there are
 * @throws Error where one of the two pages is not there
 */
export function compareVersions(outDir: string): number {
  const textAt = (path: string) =>
    freezeText(readFileSync(join(outDir, path, 'index.html'), 'utf8'));
  let count = 0;
  for (const file of listFiles(outDir).filter((name) => name.endsWith('/changes/index.html'))) {
    const document = parse(readFileSync(join(outDir, file), 'utf8'));
    const place = findElement(
      document,
      (element) => attributeOf(element, 'data-before') !== undefined,
    );
    if (!place) continue;
    const differences = compareTexts(
      textAt(needed(place, 'data-before')),
      textAt(needed(place, 'data-after')),
    );
    const html = changesHtml(
      differences,
      changeWords((name) => needed(place, `data-${name}`)),
    );
    place.attrs = [];
    for (const child of parseFragment(html).childNodes)
      defaultTreeAdapter.appendChild(place, child);
    writeFileSync(join(outDir, file), serialize(document));
    count += 1;
  }
  return count;
}
