import { LessonPage } from '@/components/templates/lesson-page';
import { versionOf } from '@/lib/citation/version';
import { getFrame } from '@/lib/content/frame';
import { getLesson, listLessons } from '@/lib/content/lessons';
import { getSpeech, titleOf } from '@/lib/content/pages';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';
import { addressOf } from '@/lib/seo/site';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listLessons(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getLesson(slug, locale);
  return metadataFor(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const lesson = getLesson(slug, locale);
  const { title, related } = lesson.data;
  return (
    <LessonPage
      frame={getFrame(locale)}
      page={lesson}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={{
        title,
        published: versionOf(lesson.data),
        address: addressOf(localPath(locale, lesson.path)),
      }}
    />
  );
}
