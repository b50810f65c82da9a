import { LessonSheetPage } from '@/components/templates/lesson-sheet-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getLesson, getLessonSheet, listLessons } from '@/lib/content/lessons';
import { sheetsOfLesson } from '@/lib/content/teaching-sheets';
import { metadataFor } from '@/lib/seo/metadata';
import { lessonSheets } from '@/lib/teach/files';

type Kind = (typeof lessonSheets)[number];
type Props = { params: Promise<{ locale: string; slug: string; sheet: Kind }> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listLessons(params.locale).flatMap(({ slug }) => lessonSheets.map((sheet) => ({ slug, sheet })));

export async function generateMetadata({ params }: Props) {
  const { locale, slug, sheet } = await params;
  const speech = getSpeech(locale);
  const { t } = speech;
  const { title } = getLesson(slug, locale).data;
  const words = {
    handout: {
      title: t('lesson.handoutOf', { title }),
      summary: t('lesson.handoutSummary', { title }),
    },
    slides: {
      title: t('lesson.slidesOf', { title }),
      summary: t('lesson.slidesSummary', { title }),
    },
  };
  return metadataFor(speech, getLessonSheet(sheet, slug, locale).path, words[sheet]);
}

export default async function Page({ params }: Props) {
  const { locale, slug, sheet } = await params;
  const { path, data } = getLesson(slug, locale);
  return (
    <LessonSheetPage
      frame={getFrame(locale)}
      kind={sheet}
      slug={slug}
      lesson={{ path, title: data.title }}
      body={getLessonSheet(sheet, slug, locale).body}
      sheet={sheetsOfLesson(slug, locale)[sheet]}
    />
  );
}
