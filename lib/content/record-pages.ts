import { askedActs } from '@/lib/records/law-answer';
import { actPath, cardPath, helplinesPath, placePath, platformPath } from '@/lib/records/paths';
import { lawActs } from '@/lib/schema/law';
import type { Content } from './content';

/** A page that records make, with the parts of it that links may name. */
export type RecordPage = {
  /** Without the language: `/platforms/example/`. */
  path: string;
  anchors: string[];
  /** True where its parts are cited on a page of their own. */
  hasParts?: boolean;
};

/**
 * Every page that records make: one a platform, a country with helplines and its card for schools,
 * a jurisdiction, an act.
 */
export function recordPagesOf(content: Content): RecordPage[] {
  const platforms = [...content.platforms.keys()].map((id) => ({
    path: platformPath(id),
    anchors: [],
  }));
  return [...platforms, ...helplinePages(content), ...lawPages(content)];
}

function helplinePages(content: Content): RecordPage[] {
  const anchors = new Map<string, string[]>();
  for (const { data } of content.helplines.values()) {
    const path = helplinesPath(data.country);
    anchors.set(path, [...(anchors.get(path) ?? []), data.id]);
  }
  const countries = new Set([...content.helplines.values()].map(({ data }) => data.country));
  countries.delete('INT');
  return [
    ...[...anchors].map(([path, ids]) => ({ path, anchors: ids })),
    ...[...countries].map((code) => ({ path: cardPath(code), anchors: ['staff-room'] })),
  ];
}

function lawPages(content: Content): RecordPage[] {
  const anchors = new Map<string, string[]>();
  for (const { data } of content.laws.values()) {
    const path = placePath(data.jurisdiction);
    anchors.set(path, [...(anchors.get(path) ?? []), data.id]);
  }
  return [
    ...[...anchors].map(([path, ids]) => ({
      path,
      anchors: [...ids, ...askedActs],
      hasParts: true,
    })),
    { path: '/laws/', anchors: ['places', 'timeline'] },
    ...lawActs.map((act) => ({ path: actPath(act), anchors: ['places'] })),
  ];
}
