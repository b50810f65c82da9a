import type { ReferencedSource } from '@/lib/citation/reference';
import { mentionsOf } from './assemble';
import { getContent, getSpeech } from './get-content';
import { titleOf } from './pages';
import { recordPagesCiting } from './record-titles';
import { getSource } from './records';
import { textLocale } from './text-locale';
import { unitsOf } from './units';

/** A source with the pages that cite it. */
export type SourceEntry = { source: ReferencedSource; citedBy: { path: string; title: string }[] };

/** Every source with the pages that cite it, by author and year. */
export function listSources(tag: string): SourceEntry[] {
  const units = unitsOf(getContent()).filter(
    (unit) => unit.locale === textLocale(tag) && !unit.draft,
  );
  const cited = units.map(({ path, files, evidence }) => ({
    path,
    title: titleOf(path, tag),
    sources: new Set([...files.flatMap(mentionsOf).map(({ source }) => source.id), ...evidence]),
  }));
  return [...getContent().sources.keys()]
    .map((id) => ({
      source: getSource(id),
      citedBy: [
        ...cited
          .filter(({ sources }) => sources.has(id))
          .map(({ path, title }) => ({ path, title })),
        ...recordPagesCiting(getContent(), id, getSpeech(tag)),
      ],
    }))
    .sort((a, b) => a.source.id.localeCompare(b.source.id));
}
