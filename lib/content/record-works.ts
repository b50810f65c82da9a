import { mediaTypeOf } from '@/lib/data/media-types';
import type { Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { askedActs } from '@/lib/records/law-answer';
import { nameOfLaw } from '@/lib/records/law-name';
import { placePath, platformPath } from '@/lib/records/paths';
import { dataKinds } from '@/lib/schema/change';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import { addressOf } from '@/lib/seo/site';
import { datasetData, lawThing, serviceThing, webPageData } from '@/lib/seo/structured';
import { getDataSummary } from './data';
import { listJurisdictions } from './law-pages';
import { listLaws, listPlatforms } from './records';
import { type CitedPage, workAt } from './work-at';

/** The last day of some; a page made of records is as new as the newest check. */
const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

function placeWork(code: string, laws: readonly Law[], speech: Speech): CitedPage {
  const { locale, t } = speech;
  const path = placePath(code);
  const day = newest(laws.map(({ checkedOn }) => checkedOn));
  const title = t('place.title', { place: nameOfPlace(code, locale.tag) });
  const work = workAt(path, speech, { title, published: day, issued: day });
  const about = laws.map((law) => lawThing(nameOfLaw(law, locale.tag).name, law.citation));
  return {
    path,
    work,
    parts: askedActs.map((act) => ({ title: t(`law.question.${act}`), fragment: act })),
    structured: webPageData(work, about),
  };
}

/** The title of a platform's page. */
export const titleOfPlatform = ({ name, kind }: Platform, { t }: Speech): string =>
  kind === 'hash-programme' ? t('platform.titleTool', { name }) : t('platform.title', { name });

function platformWork(platform: Platform, speech: Speech): CitedPage {
  const path = platformPath(platform.id);
  const { checkedOn } = platform;
  const title = titleOfPlatform(platform, speech);
  const work = workAt(path, speech, { title, published: checkedOn, issued: checkedOn });
  return { path, work, parts: [], structured: webPageData(work, [serviceThing(platform.name)]) };
}

function dataWork(speech: Speech): CitedPage {
  const { t } = speech;
  const path = '/data/';
  const { version, asOf, changes } = getDataSummary();
  const work = workAt(path, speech, {
    kind: 'data',
    title: t('cite.data'),
    published: changes.at(-1)?.on ?? asOf,
    issued: asOf,
    version,
  });
  const files = dataKinds.map((kind) => ({
    contentUrl: addressOf(`/data/${kind}.json`),
    encodingFormat: mediaTypeOf(`${kind}.json`),
  }));
  return { path, work, parts: [], structured: datasetData(work, t('data.summary'), files) };
}

/** Pages made of records as works: one a jurisdiction, one a platform, and the data as a whole. */
export function recordWorks(speech: Speech): CitedPage[] {
  const laws = listLaws();
  return [
    ...listJurisdictions().map((code) =>
      placeWork(
        code,
        laws.filter(({ jurisdiction }) => jurisdiction === code),
        speech,
      ),
    ),
    ...listPlatforms().map((platform) => platformWork(platform, speech)),
    ...(getDataSummary().changes.length > 0 ? [dataWork(speech)] : []),
  ];
}
