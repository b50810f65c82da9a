import type { Cited } from '@/lib/citation/cited';
import { formatDate } from '@/lib/i18n/format';
import { getCited } from './cited';
import type { FrozenText } from './frozen-texts';
import { getSpeech } from './get-content';
import { currentVersion, listFrozen, versionsOf } from './versions';

type Found = {
  frozen: FrozenText;
  title: string;
  /** The version that took its place, what changed in it, and itself if it is an earlier one too. */
  next: { on: string; what: string };
  after: FrozenText | undefined;
};

/** An earlier version of a text. Throws where there is none of the day. */
function find(path: string, version: string, tag: string): Found {
  const all = listFrozen(path, tag);
  const frozen = all.find((one) => one.version === version);
  const versions = versionsOf(path, tag);
  const next = versions[versions.findIndex(({ on }) => on === version) + 1];
  if (!frozen?.data || !next?.what) throw new Error(`No earlier version of ${path} of ${version}`);
  return {
    frozen,
    title: frozen.data.title,
    next: { on: next.on, what: next.what },
    after: all.find((one) => one.version === next.on),
  };
}

/** An earlier version, and what came after it. */
export function earlierOf(path: string, version: string, tag: string) {
  const { frozen, title, next } = find(path, version, tag);
  const wide = frozen.of === 'article' || frozen.of === 'guide';
  return { path, title, version, newest: currentVersion(path, tag), next, wide };
}

/** The words of an earlier version to the letter, or why they are gone. */
export function earlierWords(
  path: string,
  version: string,
  tag: string,
): { html: string; cited: Cited } | { withdrawn: { on: string; why: string } } {
  const { data, html } = find(path, version, tag).frozen;
  if (data?.withdrawn) return { withdrawn: data.withdrawn };
  if (html === undefined) throw new Error(`The words of ${path}${version}/ are missing`);
  return { html, cited: getCited(`${path}${version}/`, tag) };
}

/** An earlier version beside the one that took its place. */
export function changesOf(path: string, version: string, tag: string) {
  const { frozen, title, next, after } = find(path, version, tag);
  return {
    path,
    title,
    before: version,
    after: next.on,
    beforePath: `${path}${version}/`,
    afterPath: after ? `${path}${next.on}/` : path,
    what: next.what,
    comparable: frozen.html !== undefined && (after === undefined || after.html !== undefined),
  };
}

/** Title and summary of a version’s page, and of the page that compares it. */
export function versionWords(path: string, version: string, tag: string) {
  const { t } = getSpeech(tag);
  const { title } = find(path, version, tag);
  const date = formatDate(version, tag);
  return {
    version: {
      title: t('version.title', { title, date }),
      summary: t('version.summary', { date }),
    },
    changes: { title: t('changes.titleOf', { title, date }), summary: t('changes.summary') },
  };
}
