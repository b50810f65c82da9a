import type { Revision } from '@/lib/schema/fields';

/**
 * The version of a text that stands: the day of its last revision, or of its publication.
 * @returns `YYYY-MM-DD`
 */
export function versionOf({
  published,
  revisions,
}: {
  published: string;
  revisions?: readonly Revision[] | undefined;
}): string {
  return revisions?.at(-1)?.on ?? published;
}
