import { CountryPage } from '@/components/templates/country-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { hasLawPage } from '@/lib/content/law-pages';
import { countryParams, listHelplines, sourcesOf, today } from '@/lib/content/records';
import { inOrderOfNeed } from '@/lib/records/helpline-order';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { helplinesPath, placePath } from '@/lib/records/paths';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; country: string }> };

export const dynamicParams = false;

export const generateStaticParams = countryParams;

export async function generateMetadata({ params }: Props) {
  const { locale, country } = await params;
  const code = country.toUpperCase();
  const speech = getSpeech(locale);
  const place = { country: nameOfPlace(code, locale) };
  return metadataFor(speech, helplinesPath(code), {
    title: speech.t('helplines.countryTitle', place),
    summary: speech.t('helplines.countrySummary', place),
  });
}

export default async function Page({ params }: Props) {
  const { locale, country } = await params;
  const code = country.toUpperCase();
  const frame = getFrame(locale);
  const all = inOrderOfNeed(listHelplines(), locale, today());
  const helplines = all.filter((helpline) => helpline.country === code);
  return (
    <CountryPage
      frame={frame}
      path={helplinesPath(code)}
      title={frame.speech.t('helplines.countryTitle', { country: nameOfPlace(code, locale) })}
      helplines={helplines}
      anywhere={all.filter((helpline) => helpline.country === 'INT')}
      lawPath={hasLawPage(code) ? placePath(code) : undefined}
      sources={sourcesOf(helplines)}
      today={today()}
    />
  );
}
