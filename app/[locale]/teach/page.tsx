import { TeachPage } from '@/components/templates/teach-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listLessons } from '@/lib/content/lessons';
import { getPage } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const slug = 'teach';

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const { path, data } = getPage(slug, locale);
  return citable(metadataFor(getSpeech(locale), path, data), getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const page = getPage(slug, locale);
  return (
    <TeachPage
      frame={getFrame(locale)}
      page={page}
      lessons={listLessons(locale)}
      cited={getCited(page.path, locale)}
    />
  );
}
