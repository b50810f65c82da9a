import type { ListedRevision } from '@/lib/citation/cited';
import { versionOf } from '@/lib/citation/version';
import type { FrozenText } from './frozen-texts';
import { getContent } from './get-content';
import { textLocale } from './text-locale';
import { ownText, pathOfFrozen, publishedUnits } from './text-marks';

/** Frozen versions of a text in a language, oldest first. */
export function listFrozen(path: string, tag: string): FrozenText[] {
  return [...getContent().frozen.values()]
    .filter((one) => pathOfFrozen(one) === path && one.locale === textLocale(tag))
    .sort((a, b) => a.version.localeCompare(b.version));
}

/** The days of every version of a text, oldest first. */
export function versionsOf(path: string, tag: string): { on: string; what?: string }[] {
  const content = getContent();
  const unit = publishedUnits(content).find(
    (one) => one.path === path && one.locale === textLocale(tag),
  );
  const text = unit && ownText(content, unit);
  if (!text) throw new Error(`No text at ${path}`);
  return [{ on: text.data.published }, ...(text.data.revisions ?? [])];
}

/** The day of the version that stands. */
export const currentVersion = (path: string, tag: string): string => {
  const [first, ...revisions] = versionsOf(path, tag);
  if (!first) throw new Error(`No version of ${path}`);
  return versionOf({
    published: first.on,
    revisions: revisions.map(({ on, what = '' }) => ({ on, what })),
  });
};

/** Later versions of a text, newest first. */
export function listRevisions(path: string, tag: string): ListedRevision[] {
  const versions = versionsOf(path, tag);
  const frozen = new Set(listFrozen(path, tag).map(({ version }) => version));
  return versions
    .flatMap(({ on, what }, index) => {
      const before = versions[index - 1]?.on;
      if (what === undefined || before === undefined) return [];
      const there = `${path}${before}/`;
      const link = { version: before, path: there, changes: `${there}changes/` };
      return [{ on, what, before: frozen.has(before) ? link : undefined }];
    })
    .reverse();
}
