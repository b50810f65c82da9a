import { localPath } from '@/lib/i18n/speech';
import { lawPath } from '@/lib/records/paths';
import type { Law } from '@/lib/schema/law';

/**
 * Where a law stands among our pages.
 * @param code of the place whose page the link is on
 * @param tag of the page's language
 */
export const hrefOfLaw = (law: Law, code: string, tag: string): string =>
  law.jurisdiction === code ? `#${law.id}` : localPath(tag, lawPath(law));

/** A law by its citation, leading to its place on its page. */
export function LawLink({ law, code, tag }: { law: Law; code: string; tag: string }) {
  return <a href={hrefOfLaw(law, code, tag)}>{law.citation}</a>;
}
