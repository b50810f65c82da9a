import { describe, expect, it } from 'vitest';
import { listOutward } from '@/lib/content/outward';
import { readContent } from '@/lib/content/read';
import { platform, type RecordChange, reword, withRecords } from '@/tests/fixtures/records-tree';

const outward = (changes: RecordChange[]) =>
  withRecords(changes, (root) => listOutward(readContent(root)));

describe('outward addresses', () => {
  it('are found in every record and source, each with its line', () => {
    expect(outward([])).toEqual([
      { url: 'https://line.example/', file: 'content/helplines/gb-example-line.yaml', line: 11 },
      {
        url: 'https://line.example/contact/',
        file: 'content/helplines/gb-example-line.yaml',
        line: 26,
      },
      { url: 'https://code.example/search/', file: 'content/laws/fr-none.yaml', line: 5 },
      { url: 'https://code.example/2025/', file: 'content/laws/gb-image-code.yaml', line: 5 },
      { url: 'https://photos.example/report/', file: platform, line: 6 },
      { url: 'https://photos.example/help/', file: platform, line: 11 },
      { url: 'https://code.example/2025/', file: 'content/sources/image-code-2025.yaml', line: 4 },
    ]);
  });

  it('are those of a DOI as well, at its resolver', () => {
    const source = 'content/sources/image-code-2025.yaml';
    const changes = [reword(source, 'type: legislation', 'type: report\nDOI: 10.5555/code.2025')];
    expect(outward(changes)).toContainEqual({
      url: 'https://doi.org/10.5555/code.2025',
      file: source,
      line: 2,
    });
  });

  it('are those of promises and findings', () => {
    const ledger =
      'ledger:\n  - finding: Removed within a day.\n    findingUrl: https://audit.example/1/\nsources:';
    expect(outward([reword(platform, 'sources:', ledger)])).toContainEqual({
      url: 'https://audit.example/1/',
      file: platform,
      line: 11,
    });
  });
});
