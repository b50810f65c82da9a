import { QuestionPage } from '@/components/templates/question-page';
import { getFrame } from '@/lib/content/frame';
import { getQuestion, getSpeech, listQuestions, titleOf } from '@/lib/content/pages';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';
import { addressOf } from '@/lib/seo/site';
import { cardPaths, oembedPath } from '@/lib/share/paths';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listQuestions(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getQuestion(slug, locale);
  const card = {
    path: cardPaths.question(locale, slug),
    alt: `${data.title} ${data.answer.text}`,
  };
  const metadata = metadataFor(getSpeech(locale), path, { ...data, card });
  const oembed = { url: addressOf(oembedPath(locale, slug)), title: data.title };
  const types = { ...metadata.alternates?.types, 'application/json+oembed': [oembed] };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const page = getQuestion(slug, locale);
  const { title, published, related } = page.data;
  return (
    <QuestionPage
      frame={getFrame(locale)}
      page={page}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={{ title, published, address: addressOf(localPath(locale, page.path)) }}
    />
  );
}
