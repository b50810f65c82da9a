import { EmbedsPage } from '@/components/templates/embeds-page';
import { listLawEmbeds, listStepEmbeds } from '@/lib/content/embeds';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/embed/';

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, path, { title: t('embed.title'), summary: t('embed.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  return (
    <EmbedsPage
      frame={frame}
      path={path}
      steps={listStepEmbeds(frame.speech)}
      laws={listLawEmbeds(frame.speech)}
    />
  );
}
