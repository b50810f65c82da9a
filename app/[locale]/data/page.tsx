import { DataPage } from '@/components/templates/data-page';
import { getCited } from '@/lib/content/cited';
import { getDataSummary } from '@/lib/content/data';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getCitedPage } from '@/lib/content/works';
import { jsonFeedName } from '@/lib/data/json-feed';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';
import { addressOf } from '@/lib/seo/site';

type Props = { params: Promise<{ locale: string }> };

const path = '/data/';

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const speech = getSpeech(locale);
  const { t } = speech;
  const metadata = metadataFor(speech, path, {
    title: t('data.title'),
    summary: t('data.summary'),
  });
  const types = {
    'application/atom+xml': [{ url: addressOf('/data/changes.atom'), title: t('data.feed') }],
    'application/feed+json': [
      { url: addressOf(`/data/${jsonFeedName}`), title: t('feed.dataJson') },
    ],
  };
  const withFeeds = { ...metadata, alternates: { ...metadata.alternates, types } };
  return citable(withFeeds, getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <DataPage
      frame={getFrame(locale)}
      path={path}
      data={getDataSummary()}
      cited={getCited(path, locale)}
    />
  );
}
