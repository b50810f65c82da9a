import { QuestionPage } from '@/components/templates/question-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getQuestion, listQuestions, titleOf } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
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
  const discovered = { ...metadata, alternates: { ...metadata.alternates, types } };
  return citable(discovered, getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const page = getQuestion(slug, locale);
  const { related } = page.data;
  return (
    <QuestionPage
      frame={getFrame(locale)}
      page={page}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={getCited(page.path, locale)}
    />
  );
}
