import { FaqPage } from '@/components/templates/faq-page';
import { getFaqStructured } from '@/lib/content/faq-structured';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listNeeds, listQuestions } from '@/lib/content/pages';
import { formerSlugs } from '@/lib/content/share';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/faq/';

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, path, { title: t('faq.title'), summary: t('faq.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  const { t } = frame.speech;
  const questions = listQuestions(locale);
  const groups = listNeeds().map((need) => ({
    id: need,
    title: t(`need.${need}`),
    entries: questions
      .filter(({ data }) => data.need === need)
      .map(({ slug, path, data }) => ({
        slug,
        former: formerSlugs(slug, locale),
        path,
        title: data.title,
        answer: data.answer.text,
      })),
  }));
  return (
    <FaqPage frame={frame} path={path} groups={groups} structured={getFaqStructured(locale)} />
  );
}
