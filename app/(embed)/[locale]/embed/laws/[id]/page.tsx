import { EmbedFrame } from '@/components/templates/embed-frame';
import { PlaceAnswer } from '@/components/templates/place-answer';
import { getPlaceLaw, listJurisdictions } from '@/lib/content/law-pages';
import { getSpeech } from '@/lib/content/pages';
import { placePath, placeSlug } from '@/lib/records/paths';
import { lineOf } from '@/lib/records/place-law';
import { embedMetadata } from '@/lib/seo/embed-metadata';

type Params = { locale: string; id: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = () =>
  listJurisdictions().map((code) => ({ id: placeSlug(code) }));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const speech = getSpeech(locale);
  const { law } = getPlaceLaw(id, locale);
  return embedMetadata(speech, placePath(law.place.code), {
    title: speech.t('place.title', { place: law.place.name }),
    summary: speech.t(`place.line.${lineOf(law)}`),
  });
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const speech = getSpeech(locale);
  const { law } = getPlaceLaw(id, locale);
  return (
    <EmbedFrame
      path={placePath(law.place.code)}
      kick={speech.t('place.kick')}
      title={law.place.name}
      more={speech.t('embed.readLaw')}
      checkedOn={law.laws.map((one) => one.checkedOn).sort()[0]}
      speech={speech}
    >
      <PlaceAnswer law={law} speech={speech} />
      <p>{speech.t('laws.info')}</p>
    </EmbedFrame>
  );
}
