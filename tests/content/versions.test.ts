import { expect, test } from 'vitest';
import { getContent } from '@/lib/content/get-content';
import { addressOfUnit, publishedUnits } from '@/lib/content/text-marks';

test('every published text is noted, so that no change of its words goes unseen', () => {
  const content = getContent();
  const units = publishedUnits(content);
  expect(units.length).toBeGreaterThan(50);
  const unnoted = units.map(addressOfUnit).filter((one) => !content.revisionMarks.has(one));
  expect(unnoted).toEqual([]);
});
