import { TeachPage } from '@/components/templates/teach-page';
import { getFrame } from '@/lib/content/frame';
import { listLessons } from '@/lib/content/lessons';
import { getPage, getSpeech } from '@/lib/content/pages';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const slug = 'teach';

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const { path, data } = getPage(slug, locale);
  return metadataFor(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <TeachPage
      frame={getFrame(locale)}
      page={getPage(slug, locale)}
      lessons={listLessons(locale)}
    />
  );
}
