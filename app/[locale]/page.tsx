import { HomePage } from '@/components/templates/home-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listArticles, listGuides, listQuestions } from '@/lib/content/pages';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const onTheHomePage = 6;

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  return metadataFor(speech, '/', { title: speech.t('site.name'), summary: speech.t('home.lede') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  const { t } = frame.speech;
  return (
    <HomePage
      frame={frame}
      doors={listGuides(locale).map(({ path, data }) => ({ path, words: data.door }))}
      questions={listQuestions(locale)
        .slice(0, onTheHomePage)
        .map(({ path, data }) => ({ path, title: data.title, brief: data.summary }))}
      articles={listArticles(locale)
        .slice(0, onTheHomePage)
        .map(({ path, data }) => ({
          path,
          title: data.title,
          brief: data.lede,
          kick: t(`topic.${data.topics[0] ?? 'consent'}`),
        }))}
    />
  );
}
