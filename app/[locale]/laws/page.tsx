import { LawsPage } from '@/components/templates/laws-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getActMap } from '@/lib/content/law-pages';
import { listLaws, today } from '@/lib/content/records';
import { timelineOf } from '@/lib/records/law-timeline';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, '/laws/', { title: t('laws.title'), summary: t('laws.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <LawsPage
      frame={getFrame(locale)}
      map={getActMap('sharing', locale)}
      timeline={timelineOf(listLaws(), today())}
      today={today()}
    />
  );
}
