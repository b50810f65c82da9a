import { CardsPage } from '@/components/templates/cards-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listHelplineCountries } from '@/lib/content/records';
import { countriesByInitial } from '@/lib/records/countries';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, '/teach/cards/', {
    title: t('teach.cards'),
    summary: t('teach.cardsSummary'),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <CardsPage
      frame={getFrame(locale)}
      groups={countriesByInitial(listHelplineCountries(), locale)}
    />
  );
}
