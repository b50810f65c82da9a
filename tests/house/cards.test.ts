import { describe, expect, test } from 'vitest';
import { type CardFile, drawnBy, makeCards } from '@/lib/build/cards';
import { readCard } from '@/tests/fixtures/card-picture';
import { filesLoadedBy } from '@/tests/fixtures/loaded-files';

const made = new Map<string, Buffer>();
const make = (cards: readonly CardFile[]) =>
  makeCards(process.cwd(), cards, (path, data) => made.set(path, Buffer.from(data)));
/** As long as the schema of questions allows, in words of usual length. */
const fill = (length: number) => 'Somewhere abuse matters much '.repeat(20).slice(0, length - 1);
const card = (path: string, title: string, text: string): CardFile => ({
  path,
  words: { name: 'Examples', title, text },
});

describe('cards', () => {
  test.each([
    ['short', card('/short.png', 'Is it?', 'Yes, it is a crime there.')],
    ['as long as may be', card('/long.png', `${fill(70)}?`, `${fill(320)}.`)],
    ['without an answer', card('/plain.png', 'An answer', '')],
  ])('%s: 1200 × 630, at most 60 kB, and nothing runs over its edge', async (_name, one) => {
    await make([one]);
    const picture = made.get(one.path)!;
    expect(picture.length).toBeLessThanOrEqual(60_000);
    expect(readCard(picture)).toEqual({ width: 1200, height: 630, marginIsFree: true });
  });

  test('are drawn once: the second time they are taken from the cache', async () => {
    const fresh = card('/fresh.png', `Drawn at ${Date.now()}?`, 'Just now, as it seems to be.');
    expect(await make([fresh])).toBe(1);
    const first = made.get('/fresh.png')!;
    expect(await make([fresh])).toBe(0);
    expect(made.get('/fresh.png')!.equals(first)).toBe(true);
  });

  test('are drawn again when any file of ours that draws them changes', async () => {
    const loaded = await filesLoadedBy('lib/share/card.ts', 'lib/build/font.ts');
    expect(loaded).toContain('lib/share/card-size.ts');
    expect(loaded.filter((file) => !drawnBy.includes(file))).toEqual([]);
  });
});
