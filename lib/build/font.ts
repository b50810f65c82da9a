import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Where the site's font is made, from the top of the project. */
const fontFolder = 'public/fonts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** ASCII, the letters of Western Europe, and the signs that texts use. Others fall back to the system's font. */
const characters = `${range(0x20, 0x7e)}§©«»¿¡ÀÁÂÄÇÈÉÊËÍÎÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûü–—‘’“”…·€£`;

const readTypeface = (root: string): Buffer =>
  readFileSync(
    createRequire(join(root, 'package.json')).resolve(
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
  );

/**
 * The site's typeface in one weight, as TrueType, for programs that read no web fonts.
 * @param root top of the project
 */
export const makeStaticFont = (root: string, weight: 400 | 700): Promise<Uint8Array> =>
  subsetFont(readTypeface(root), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });

/**
 * Makes the site's font file from its package: fewer letters, weights 400 to 700.
 * @param root top of the project
 * @returns words on its size
 */
export async function makeFont(root: string): Promise<string> {
  const target = join(root, fontFolder, 'atkinson.woff2');
  if (!existsSync(target)) {
    const font = await subsetFont(readTypeface(root), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      noLayoutClosure: true,
    });
    mkdirSync(join(root, fontFolder), { recursive: true });
    writeFileSync(target, font);
  }
  return `${(readFileSync(target).length / 1000).toFixed(1)} kB`;
}
