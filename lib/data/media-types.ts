import { dataKinds } from '@/lib/schema/change';
import { jsonFeedName } from './json-feed';

/**
 * The media type of a published file.
 * @param name within the folder of data
 */
export function mediaTypeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv;charset=utf-8';
  if (name.endsWith('.atom')) return 'application/atom+xml;charset=utf-8';
  if (name === jsonFeedName) return 'application/feed+json';
  return 'application/json';
}

/** Files whose media type a server does not know for certain. */
export const unusualFiles: readonly string[] = [
  ...dataKinds.map((kind) => `${kind}.csv`),
  'changes.atom',
  jsonFeedName,
];
