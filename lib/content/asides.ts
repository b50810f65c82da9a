import type { Content } from './content';
import { getContent } from './get-content';
import { oncePer } from './once';
import { listFrozen } from './versions';
import { listCitedPages } from './works';

/** A page that serves another: the citations of its parts, an earlier version, or what changed since. */
export type Aside =
  | { kind: 'parts'; path: string }
  | { kind: 'version' | 'changes'; path: string; version: string };

/** Every such page in a language, by its address below that of the language. */
const asidesOf = oncePer((_content: Content, tag: string): ReadonlyMap<string, Aside> => {
  const asides = [...listCitedPages(tag).values()].flatMap(({ path, parts }): Aside[] => [
    ...(parts.length > 0 ? [{ kind: 'parts' as const, path }] : []),
    ...listFrozen(path, tag).flatMap(({ version }): Aside[] => [
      { kind: 'version', path, version },
      { kind: 'changes', path, version },
    ]),
  ]);
  return new Map(asides.map((aside) => [segmentsOf(aside).join('/'), aside]));
});

/** Every such page in a language. */
export const listAsides = (tag: string): Aside[] => [...asidesOf(getContent(), tag).values()];

/** The parts of an address: `['faq', 'x', '2026-11-23', 'changes']`. */
export function segmentsOf(aside: Aside): string[] {
  const page = aside.path.split('/').filter((part) => part !== '');
  if (aside.kind === 'parts') return [...page, 'cite'];
  return [...page, aside.version, ...(aside.kind === 'changes' ? ['changes'] : [])];
}

/** The page that an address means. Throws for an address of no such page. */
export function asideAt(segments: readonly string[], tag: string): Aside {
  const address = segments.join('/');
  const found = asidesOf(getContent(), tag).get(address);
  if (!found) throw new Error(`No page at ${address}`);
  return found;
}
