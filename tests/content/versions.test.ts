import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read';
import { addressOfUnit, publishedUnits } from '@/lib/content/text-marks';

test('every published text is noted, so that no change of its words goes unseen', () => {
  const content = readContent(process.cwd());
  const units = publishedUnits(content);
  expect(units.length).toBeGreaterThan(50);
  const unnoted = units.map(addressOfUnit).filter((one) => !content.revisionMarks.has(one));
  expect(unnoted).toEqual([]);
});
