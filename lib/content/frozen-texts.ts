import { type FrozenFacts, frozenSchema } from '@/lib/schema/frozen';
import type { ContentIssue } from './issue';
import type { Place, VersionedKind } from './places';
import { parseYaml, validate } from './yaml-source';

/** An earlier version of a text, frozen as its readers saw it. */
export type FrozenText = {
  of: VersionedKind;
  slug: string;
  locale: string;
  /** Day of the version, `YYYY-MM-DD`. */
  version: string;
  /** Paths of its files without their endings. */
  file: string;
  /** What is known of it; undefined where that is broken or missing. */
  data?: FrozenFacts;
  /** Its text; undefined once it is withdrawn. */
  html?: string;
  /** Its files as they stand, for their marks. */
  raw: string;
};

/** Adds one file of a frozen version to what is known of it. */
export function addFrozen(
  frozen: Map<string, FrozenText>,
  issues: ContentIssue[],
  { of, slug, locale, version, ending }: Extract<Place, { kind: 'frozen' }>,
  { file, text }: { file: string; text: string },
): void {
  const name = file.replace(/\.[a-z]+$/, '');
  const known = frozen.get(name) ?? { of, slug, locale, version, file: name, raw: '' };
  // Files come in the order of their names: the text before what is known of it.
  const raw = `${known.raw}${file}\n${text}`;
  if (ending === 'html') frozen.set(name, { ...known, raw, html: text });
  else {
    const data = validate(parseYaml(file, text), frozenSchema, issues);
    frozen.set(name, { ...known, raw, ...(data ? { data } : {}) });
  }
}
