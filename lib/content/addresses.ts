import { discreetPath } from '@/lib/share/paths';
import { numbersOf } from './moves';
import type { Content } from './read';
import { recordPagesOf } from './record-pages';
import { unitsOf } from './units';

/** Pages that stand in every language without a content file of their own. */
export const fixedPaths = [
  '/',
  '/articles/',
  '/guides/',
  '/faq/',
  '/sources/',
  '/data/',
  '/laws/',
  '/platforms/',
  '/helplines/',
  '/embed/',
  '/feeds/',
  '/teach/cards/',
] as const;

/**
 * Every address that a reader can be sent to, a guide's steps included, sorted.
 * @param locales the published languages
 */
export function listAddresses(content: Content, locales: readonly string[]): string[] {
  const fixed = locales.flatMap((locale) => fixedPaths.map((path) => `/${locale}${path}`));
  const texts = unitsOf(content)
    .filter((unit) => !unit.draft && locales.includes(unit.locale))
    .flatMap((unit) => {
      const address = `/${unit.locale}${unit.path}`;
      return [address, ...unit.anchors.map((anchor) => `${address}#${anchor}`)];
    });
  const records = locales.flatMap((locale) =>
    recordPagesOf(content).map(({ path }) => `/${locale}${path}`),
  );
  const discreet = locales.flatMap((locale) =>
    [...numbersOf(content, locale)].flatMap(([number, slug]) => {
      const address = `/${locale}${discreetPath(number)}`;
      // The part after # says for good whose number it is.
      return [address, `${address}#${slug}`];
    }),
  );
  return [...new Set([...fixed, ...texts, ...records, ...discreet])].sort();
}
