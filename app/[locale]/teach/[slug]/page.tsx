import { LessonPage } from '@/components/templates/lesson-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getLesson, listLessons } from '@/lib/content/lessons';
import { titleOf } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listLessons(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getLesson(slug, locale);
  return citable(metadataFor(getSpeech(locale), path, data), getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const lesson = getLesson(slug, locale);
  const { related } = lesson.data;
  return (
    <LessonPage
      frame={getFrame(locale)}
      page={lesson}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={getCited(lesson.path, locale)}
    />
  );
}
