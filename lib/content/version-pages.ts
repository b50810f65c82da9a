import { formatDate } from '@/lib/i18n/format';
import { getSpeech } from './pages';
import type { FrozenText } from './read';
import { currentVersion, listFrozen, versionsOf } from './versions';

/** An earlier version as its pages need it. */
export type EarlierPage = {
  frozen: FrozenText;
  title: string;
  /** Path of the newest, without the language. */
  path: string;
  version: string;
  newest: string;
  next: { on: string; what: string };
  /** Path of the version that took its place, without the language. */
  nextPath: string;
  /** False where this version or the next was withdrawn. */
  comparable: boolean;
};

/** Days of the earlier versions of a text that are kept, for addresses. */
export const listEarlier = (path: string, tag: string): string[] =>
  listFrozen(path, tag).map(({ version }) => version);

/** An earlier version of a text. Throws where there is none of the day. */
export function getEarlier(path: string, version: string, tag: string): EarlierPage {
  const all = listFrozen(path, tag);
  const frozen = all.find((one) => one.version === version);
  const versions = versionsOf(path, tag);
  const index = versions.findIndex(({ on }) => on === version);
  const next = versions[index + 1];
  if (!frozen?.data || !next?.what) throw new Error(`No earlier version of ${path} of ${version}`);
  const after = all.find((one) => one.version === next.on);
  return {
    frozen,
    title: frozen.data.title,
    path,
    version,
    newest: currentVersion(path, tag),
    next: { on: next.on, what: next.what },
    nextPath: after ? `${path}${next.on}/` : path,
    comparable: frozen.html !== undefined && (after === undefined || after.html !== undefined),
  };
}

/** Title and summary of a version’s page, and of the page that compares it. */
export function versionWords(earlier: EarlierPage, tag: string) {
  const { t } = getSpeech(tag);
  const { title, version } = earlier;
  const date = formatDate(version, tag);
  return {
    version: {
      title: t('version.title', { title, date }),
      summary: t('version.summary', { date }),
    },
    changes: { title: t('changes.titleOf', { title, date }), summary: t('changes.summary') },
  };
}
