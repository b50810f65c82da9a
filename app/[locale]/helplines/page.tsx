import { HelplinesPage } from '@/components/templates/helplines-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listHelplineCountries, listHelplines, sourcesOf, today } from '@/lib/content/records';
import { countriesByInitial } from '@/lib/records/countries';
import { inOrderOfNeed } from '@/lib/records/helpline-order';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  const summary = t('helplines.summary', { count: listHelplineCountries().length });
  return metadataFor(speech, '/helplines/', { title: t('helplines.title'), summary });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const anywhere = listHelplines().filter(({ country }) => country === 'INT');
  return (
    <HelplinesPage
      frame={getFrame(locale)}
      groups={countriesByInitial(listHelplineCountries(), locale)}
      anywhere={inOrderOfNeed(anywhere, locale, today())}
      sources={sourcesOf(anywhere)}
      today={today()}
    />
  );
}
