import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import type { Source } from '@/lib/schema/source';
import { getContent } from './pages';

const byId = <T extends { id: string }>(records: Iterable<{ data: T }>): T[] =>
  [...records].map(({ data }) => data).sort((a, b) => a.id.localeCompare(b.id));

/** Every law record, by id. */
export const listLaws = (): Law[] => byId(getContent().laws.values());

/** Every platform record, by id. */
export const listPlatforms = (): Platform[] => byId(getContent().platforms.values());

/** Every helpline record, by id. */
export const listHelplines = (): Helpline[] => byId(getContent().helplines.values());

/** A source by id. Throws when there is none. */
export function getSource(id: string): Source {
  const found = getContent().sources.get(id);
  if (!found) throw new Error(`No source ${id}`);
  return found.data;
}

/**
 * The day that records are judged by: the day of the build, or `UNSHARE_TODAY` in tests.
 * @returns `YYYY-MM-DD`
 */
export const today = (): string =>
  process.env.UNSHARE_TODAY ?? new Date().toISOString().slice(0, 10);
