import { PartsPage } from '@/components/templates/parts-page';
import { getCitedParts } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { listJurisdictions } from '@/lib/content/law-pages';
import { getSpeech } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { placeSlug } from '@/lib/records/paths';
import { partsMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listJurisdictions().map((code) => ({ id: placeSlug(code) }));

const pathOf = (id: string) => `/laws/${id}/`;

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const { work } = getCitedPage(pathOf(id), locale);
  return partsMetadata(getSpeech(locale), pathOf(id), work.title);
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const path = pathOf(id);
  return (
    <PartsPage
      frame={getFrame(locale)}
      path={path}
      title={getCitedPage(path, locale).work.title}
      parts={getCitedParts(path, locale)}
    />
  );
}
