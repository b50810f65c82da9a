import type { Font } from 'satori';
import { keyOfFiles } from '@/lib/content/kept';
import type { CardWords } from '@/lib/share/card';
import { openCache } from './cache';

/** A picture to make: the words on it, and its path from the top of the site. */
export type CardFile = { path: string; words: CardWords };

/** Few colours: the pictures are flat, and letters need no more shades than these. */
const pngOptions = { palette: true, colours: 32, effort: 7, compressionLevel: 9 } as const;

/** Our code that draws, and the lock file, which names the packages that it draws with. */
export const drawnBy = [
  'lib/build/cards.ts',
  'lib/build/font.ts',
  'lib/share/card-size.ts',
  'lib/share/card.ts',
  'package-lock.json',
];

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
  const code = keyOfFiles(root, drawnBy);
  let drawing: Promise<(words: CardWords) => Promise<Buffer>> | undefined;
  await Promise.all(
    cards.map(async ({ path, words }) => {
      const picture = await keep([JSON.stringify(words), code], async () => {
        drawing ??= openDrawing(root);
        return (await drawing)(words);
      });
      if (picture.length > largest) throw new Error(`${path} has ${picture.length} bytes`);
      write(path, picture);
    }),
  );
  return made();
}

/** Loads what draws, which takes its time, and most builds draw nothing. */
async function openDrawing(root: string): Promise<(words: CardWords) => Promise<Buffer>> {
  const [{ drawCard }, { default: sharp }, { makeStaticFont }] = await Promise.all([
    import('@/lib/share/card'),
    import('sharp'),
    import('./font'),
  ]);
  const fonts = await Promise.all(
    ([400, 700] as const).map(
      async (weight): Promise<Font> => ({
        name: 'Atkinson',
        weight,
        style: 'normal',
        data: Buffer.from(await makeStaticFont(root, weight)),
      }),
    ),
  );
  return async (words) =>
    sharp(Buffer.from(await drawCard(words, fonts)))
      .png(pngOptions)
      .toBuffer();
}
