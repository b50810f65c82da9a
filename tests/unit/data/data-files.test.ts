import { describe, expect, it } from 'vitest';
import { dataFilesOf } from '@/lib/data/data-files';
import type { Change } from '@/lib/schema/change';

const address = {
  page: (path: string) => `https://unshare.example/en${path}`,
  file: (name: string) => `https://unshare.example/data/${name}`,
};
const none = { laws: [], platforms: [], helplines: [], sources: [] };
const changes: Change[] = [
  { version: '1.0.0', on: '2026-11-23', what: 'The first publication.', everything: true },
  { version: '1.1.0', on: '2026-12-01', what: 'Fines & <fees>.', records: ['laws/gb-image-code'] },
];
const source = {
  id: 'survey-2024',
  type: 'report' as const,
  title: 'A survey that was never made',
  URL: 'https://survey.example/2024/',
  checkedOn: '2026-11-20',
  read: 'full' as const,
};
const files = dataFilesOf({ ...none, sources: [source], changes }, address);
const json = (name: string) => JSON.parse(files.get(name) ?? '');

describe('the published files', () => {
  it('bear the version of the newest change', () => {
    expect(json('sources.json').version).toBe('1.1.0');
    expect(json('datapackage.json').version).toBe('1.1.0');
  });

  it('are dated by their newest check, and without records by the newest change', () => {
    expect(json('sources.json').asOf).toBe('2026-11-20');
    expect(json('laws.json')).toMatchObject({ asOf: '2026-12-01', count: 0, records: [] });
  });

  it('tell changes newest first', () => {
    const versions = json('changes.json').changes.map(({ version }: Change) => version);
    expect(versions).toEqual(['1.1.0', '1.0.0']);
  });

  it('say in the feed what each change concerns, whatever signs its words have', () => {
    const feed = files.get('changes.atom') ?? '';
    expect(feed.indexOf('1.1.0')).toBeLessThan(feed.indexOf('1.0.0'));
    expect(feed).toContain('<![CDATA[Fines & <fees>. Concerns laws/gb-image-code.]]>');
    expect(feed).toContain('The first publication. Concerns every record.');
  });

  it('are the same whenever they are made', () => {
    expect(dataFilesOf({ ...none, sources: [source], changes }, address)).toEqual(files);
  });

  it('cannot be made before the change log has begun', () => {
    expect(() => dataFilesOf({ ...none, changes: [] }, address)).toThrow('run npm run data:log');
  });
});
