import { discreetPath } from '@/lib/share/paths';
import type { Content } from './content';
import { numbersOf } from './moves';
import { recordPagesOf } from './record-pages';
import { addressOfFrozen } from './text-marks';
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
 * True for addresses that serve another page: its parts, its earlier versions and their
 * comparisons. They answer for good, and search engines are kept from them.
 */
export const isAside = (address: string): boolean =>
  /\/(cite|\d{4}-\d{2}-\d{2}(\/changes)?)\/$/.test(address);

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
      const parts = unit.kind === 'article' || unit.kind === 'guide' ? [`${address}cite/`] : [];
      return [address, ...parts, ...unit.anchors.map((anchor) => `${address}#${anchor}`)];
    });
  const records = locales.flatMap((locale) =>
    recordPagesOf(content).flatMap(({ path, hasParts }) => [
      `/${locale}${path}`,
      ...(hasParts ? [`/${locale}${path}cite/`] : []),
    ]),
  );
  const discreet = locales.flatMap((locale) =>
    [...numbersOf(content, locale)].flatMap(([number, slug]) => {
      const address = `/${locale}${discreetPath(number)}`;
      // The part after # says for good whose number it is.
      return [address, `${address}#${slug}`];
    }),
  );
  const frozen = [...content.frozen.values()]
    .filter(({ locale }) => locales.includes(locale))
    .flatMap((one) => [addressOfFrozen(one), `${addressOfFrozen(one)}changes/`]);
  return [...new Set([...fixed, ...texts, ...records, ...discreet, ...frozen])].sort();
}
