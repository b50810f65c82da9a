import { SourcesPage } from '@/components/templates/sources-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listSources } from '@/lib/content/source-pages';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, '/sources/', {
    title: t('sources.title'),
    summary: t('sources.summary'),
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <SourcesPage frame={getFrame(locale)} entries={listSources(locale)} />;
}
