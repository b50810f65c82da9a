import { ListPage } from '@/components/templates/list-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listArticles } from '@/lib/content/pages';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/articles/';

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, path, { title: t('articles.title'), summary: t('articles.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  const { t } = frame.speech;
  const teasers = listArticles(locale).map(({ path, data }) => ({
    path,
    title: data.title,
    brief: data.lede,
    kick: data.topics.map((topic) => t(`topic.${topic}`)).join(' · '),
  }));
  return (
    <ListPage
      frame={frame}
      path={path}
      title={t('articles.title')}
      lede={t('articles.lede')}
      groups={[{ teasers }]}
    />
  );
}
