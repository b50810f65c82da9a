import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Latin letters with all their marks, and the signs of texts. */
const firstCharacter = 0x20;
const lastCharacter = 0x2bff;
const characters = Array.from({ length: lastCharacter - firstCharacter + 1 }, (_, index) =>
  String.fromCodePoint(firstCharacter + index),
).join('');

const folder = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const weights = [400, 700] as const;

/**
 * The site's typeface as a typesetter takes it: one file a weight, for Western letters and for the
 * rest of the Latin script.
 * @param root top of the project
 */
export async function sheetFonts(root: string): Promise<Buffer[]> {
  const require = createRequire(join(root, 'package.json'));
  const made = ['latin', 'latin-ext'].flatMap((part) =>
    weights.map((weight) =>
      subsetFont(readFileSync(require.resolve(`${folder}-${part}-wght-normal.woff2`)), characters, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      }),
    ),
  );
  return Promise.all(made);
}
