import { JurisdictionPage } from '@/components/templates/jurisdiction-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getPlaceLaw, listJurisdictions } from '@/lib/content/law-pages';
import { today } from '@/lib/content/records';
import { getCitedPage } from '@/lib/content/works';
import { placePath, placeSlug } from '@/lib/records/paths';
import { lineOf } from '@/lib/records/place-law';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Params = { locale: string; id: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listJurisdictions().map((code) => ({ id: placeSlug(code) }));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const speech = getSpeech(locale);
  const { law } = getPlaceLaw(id, locale);
  const { place } = law;
  const path = placePath(place.code);
  const metadata = metadataFor(speech, path, {
    title: speech.t('place.title', { place: place.name }),
    summary: speech.t(`place.line.${lineOf(law)}`),
  });
  return citable(metadata, getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const { law, sources } = getPlaceLaw(id, locale);
  return (
    <JurisdictionPage
      frame={getFrame(locale)}
      law={law}
      sources={sources}
      today={today()}
      cited={getCited(placePath(law.place.code), locale)}
    />
  );
}
