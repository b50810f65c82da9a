import type { Metadata } from 'next';
import { ChangesPage } from '@/components/templates/changes-page';
import { VersionPage } from '@/components/templates/version-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/pages';
import { getEarlier, versionWords } from '@/lib/content/version-pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { versionMetadata } from '@/lib/seo/metadata';

/** The page of an earlier version: every kind of text has the same. */
export function earlierPage(path: string, version: string, locale: string) {
  const earlier = getEarlier(path, version, locale);
  const { html, of, data } = earlier.frozen;
  const withdrawn = data?.withdrawn;
  if (html === undefined && !withdrawn) throw new Error(`${path}${version}/ has no text`);
  return (
    <VersionPage
      frame={getFrame(locale)}
      earlier={{ ...earlier, wide: of === 'article' || of === 'guide' }}
      words={
        html === undefined || withdrawn
          ? { withdrawn: withdrawn ?? { on: '', why: '' } }
          : { html, cited: getCited(`${path}${version}/`, locale) }
      }
    />
  );
}

/** Its metadata: search engines and canonical links lead to the newest version. */
export function earlierMetadata(path: string, version: string, locale: string): Metadata {
  const earlier = getEarlier(path, version, locale);
  const metadata = versionMetadata(getSpeech(locale), path, versionWords(earlier, locale).version);
  if (earlier.frozen.html === undefined) return metadata;
  return citable(metadata, getCitedPage(`${path}${version}/`, locale).work);
}

/** The page that compares an earlier version with the one after it. */
export function changesPage(path: string, version: string, locale: string) {
  const earlier = getEarlier(path, version, locale);
  return (
    <ChangesPage
      frame={getFrame(locale)}
      compared={{
        path,
        title: earlier.title,
        before: version,
        after: earlier.next.on,
        beforePath: `${path}${version}/`,
        afterPath: earlier.nextPath,
        what: earlier.next.what,
        comparable: earlier.comparable,
      }}
    />
  );
}

export const changesMetadata = (path: string, version: string, locale: string): Metadata =>
  versionMetadata(
    getSpeech(locale),
    path,
    versionWords(getEarlier(path, version, locale), locale).changes,
  );
