import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read';
import { recordPagesCiting, titleOfRecordPage } from '@/lib/content/record-titles';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { english } from '@/tests/fixtures/services';
import { borrowTree } from '@/tests/fixtures/sound-tree';

const root = borrowTree();
afterAll(() => giveBack(root));
const content = readContent(root);

describe('pages that records make', () => {
  test.each([
    ['/laws/', 'The law, place by place'],
    ['/laws/gb/', 'United Kingdom: the law on intimate images'],
    ['/laws/act/viewing/', 'Is it illegal to view an intimate image without consent?'],
    ['/platforms/example-photos/', 'Example Photos'],
    ['/laws/fr/', undefined],
  ])('%s is called %s', (path, title) => {
    expect(titleOfRecordPage(content, path, english)).toBe(title);
  });

  test('are told for the source that their records rest on', () => {
    expect(recordPagesCiting(content, 'image-code-2025', english)).toContainEqual({
      path: '/laws/gb/',
      title: 'United Kingdom: the law on intimate images',
    });
    expect(recordPagesCiting(content, 'no-such-source', english)).toEqual([]);
  });
});
