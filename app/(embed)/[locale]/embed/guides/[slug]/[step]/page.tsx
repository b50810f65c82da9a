import { Body } from '@/components/mdx/body';
import { EmbedFrame } from '@/components/templates/embed-frame';
import { getGuide, getSpeech } from '@/lib/content/pages';
import { listSteps } from '@/lib/content/share';
import { embedMetadata } from '@/lib/seo/embed-metadata';

type Params = { locale: string; slug: string; step: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listSteps(params.locale).map(({ guide, step }) => ({ slug: guide, step }));

async function find(params: Promise<Params>) {
  const { locale, slug, step: id } = await params;
  const { guide, steps } = getGuide(slug, locale);
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(`No step ${id} of ${slug}`);
  return { speech: getSpeech(locale), guide, step };
}

export async function generateMetadata({ params }: Props) {
  const { speech, guide, step } = await find(params);
  const title = speech.t('embed.stepOf', { step: step.data.title, guide: guide.data.title });
  return embedMetadata(speech, guide.path, { title, summary: step.data.why });
}

export default async function Page({ params }: Props) {
  const { speech, guide, step } = await find(params);
  return (
    <EmbedFrame
      path={`${guide.path}#${step.id}`}
      kick={guide.data.title}
      title={step.data.title}
      more={speech.t('embed.readGuide')}
      checkedOn={guide.data.checkedOn}
      speech={speech}
    >
      <p className="why">{step.data.why}</p>
      <div className="text">
        <Body {...step.body} speech={speech} />
      </div>
    </EmbedFrame>
  );
}
