import type { Font } from 'satori';
import sharp from 'sharp';
import { type CardWords, drawCard } from '@/lib/share/card';
import { openCache } from './cache';
import { makeStaticFont } from './font';

/** A picture to make: the words on it, and its path from the top of the site. */
export type CardFile = { path: string; words: CardWords };

/** Few colours: the pictures are flat, and letters need no more shades than these. */
const pngOptions = { palette: true, colours: 32, effort: 7, compressionLevel: 9 } as const;

/** Bytes; services that preview links give up on slow pictures. */
const largest = 60_000;

/**
 * Makes the pictures that previews of links show. One that was made before is not made again.
 * @param root top of the project
 * @param write puts a file into the site
 * @returns how many were drawn anew
 * @throws Error for a picture of more than 60 kB
 */
export async function makeCards(
  root: string,
  cards: readonly CardFile[],
  write: (path: string, data: Uint8Array) => void,
): Promise<number> {
  const { keep, made } = openCache('cards');
  const fonts = await Promise.all(([400, 700] as const).map((weight) => fontOf(root, weight)));
  await Promise.all(
    cards.map(async ({ path, words }) => {
      const drawing = await drawCard(words, fonts);
      const picture = await keep([JSON.stringify(pngOptions), drawing], () =>
        sharp(Buffer.from(drawing)).png(pngOptions).toBuffer(),
      );
      if (picture.length > largest) throw new Error(`${path} has ${picture.length} bytes`);
      write(path, picture);
    }),
  );
  return made();
}

async function fontOf(root: string, weight: 400 | 700): Promise<Font> {
  const data = Buffer.from(await makeStaticFont(root, weight));
  return { name: 'Atkinson', weight, style: 'normal', data };
}
