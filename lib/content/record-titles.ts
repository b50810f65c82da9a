import type { Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { actPath, helplinePath, placePath, platformPath } from '@/lib/records/paths';
import { lawActs } from '@/lib/schema/law';
import type { Content } from './content';

/** A page with what links to it say. */
export type TitledPath = { path: string; title: string };

const dataOf = <T>(records: Iterable<{ data: T }>): T[] => [...records].map(({ data }) => data);

function placePage(code: string, { locale, t }: Speech): TitledPath {
  const place = nameOfPlace(code, locale.tag);
  return { path: placePath(code), title: t('place.title', { place }) };
}

/** What a page that records make is called, or undefined for a path of none. */
export function titleOfRecordPage(
  { laws, platforms }: Content,
  path: string,
  speech: Speech,
): string | undefined {
  const { t } = speech;
  if (path === '/laws/') return t('laws.title');
  if (path === '/platforms/') return t('platforms.title');
  if (path === '/helplines/') return t('helplines.title');
  if (path === '/teach/cards/') return t('teach.cards');
  const act = lawActs.find((one) => actPath(one) === path);
  if (act) return t(`law.question.${act}`);
  const law = dataOf(laws.values()).find(({ jurisdiction }) => placePath(jurisdiction) === path);
  if (law) return placePage(law.jurisdiction, speech).title;
  return dataOf(platforms.values()).find(({ id }) => platformPath(id) === path)?.name;
}

/** Pages with records that rest on a source, each once. */
export function recordPagesCiting(
  { laws, platforms, helplines }: Content,
  sourceId: string,
  speech: Speech,
): TitledPath[] {
  const cites = ({ sources }: { sources: { id?: string | undefined }[] }) =>
    sources.some(({ id }) => id === sourceId);
  const places = new Set(
    dataOf(laws.values())
      .filter(cites)
      .map(({ jurisdiction }) => jurisdiction),
  );
  return [
    ...[...places].map((code) => placePage(code, speech)),
    ...dataOf(platforms.values())
      .filter(cites)
      .map(({ id, name }) => ({ path: platformPath(id), title: name })),
    ...dataOf(helplines.values())
      .filter(cites)
      .map((helpline) => ({ path: helplinePath(helpline), title: helpline.name })),
  ];
}
