import { CardPage } from '@/components/templates/card-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { hasLawPage } from '@/lib/content/law-pages';
import { countryParams } from '@/lib/content/records';
import { sheetsOfCard } from '@/lib/content/teaching-sheets';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { cardPath } from '@/lib/records/paths';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; country: string }> };

export const dynamicParams = false;

export const generateStaticParams = countryParams;

export async function generateMetadata({ params }: Props) {
  const { locale, country } = await params;
  const code = country.toUpperCase();
  const speech = getSpeech(locale);
  const place = nameOfPlace(code, locale);
  return metadataFor(speech, cardPath(code), {
    title: speech.t('card.title', { place }),
    summary: speech.t('card.summary', { place }),
  });
}

export default async function Page({ params }: Props) {
  const { locale, country } = await params;
  const code = country.toUpperCase();
  const sheets = sheetsOfCard(code, locale);
  return (
    <CardPage
      frame={getFrame(locale)}
      code={code}
      hasLawPage={hasLawPage(code)}
      card={sheets.card}
      staffRoom={sheets['staff-room']}
    />
  );
}
