import { EmbedFrame } from '@/components/templates/embed-frame';
import { getQuestion, getSpeech, listQuestions } from '@/lib/content/pages';
import { embedMetadata } from '@/lib/seo/embed-metadata';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listQuestions(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getQuestion(slug, locale);
  return embedMetadata(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const speech = getSpeech(locale);
  const { path, data } = getQuestion(slug, locale);
  return (
    <EmbedFrame
      path={path}
      title={data.title}
      more={speech.t('embed.readAll')}
      checkedOn={data.checkedOn}
      speech={speech}
    >
      <p className="said">{data.answer.text}</p>
    </EmbedFrame>
  );
}
