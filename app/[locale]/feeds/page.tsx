import { FeedsPage } from '@/components/templates/feeds-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listFeedTopics } from '@/lib/content/share';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/feeds/';

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, path, { title: t('feed.title'), summary: t('feed.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <FeedsPage frame={getFrame(locale)} path={path} topics={listFeedTopics(locale)} />;
}
