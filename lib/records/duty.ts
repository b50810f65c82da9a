import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';

/** Kinds of service that mainly carry what their users share. */
const carriers: ReadonlySet<Platform['kind']> = new Set([
  'social',
  'messaging',
  'video',
  'host',
  'adult',
  'dating',
  'creator',
  'forum',
]);

/**
 * The law of the United States that sets platforms a removal deadline, where a platform is of a
 * kind that it may bind. Whether it does bind this one, the law's own page helps to say.
 */
export function dutyFor({ kind }: Pick<Platform, 'kind'>, laws: readonly Law[]): Law | undefined {
  if (!carriers.has(kind)) return undefined;
  return laws.find(
    (law) => law.jurisdiction === 'US' && law.kind === 'platform-duty' && law.removal !== undefined,
  );
}
