import { PartsPage } from '@/components/templates/parts-page';
import { getCitedParts } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech, listGuides } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { partsMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listGuides(params.locale).map(({ slug }) => ({ slug }));

const pathOf = (slug: string) => `/guides/${slug}/`;

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { work } = getCitedPage(pathOf(slug), locale);
  return partsMetadata(getSpeech(locale), pathOf(slug), work.title);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const path = pathOf(slug);
  return (
    <PartsPage
      frame={getFrame(locale)}
      path={path}
      title={getCitedPage(path, locale).work.title}
      parts={getCitedParts(path, locale)}
    />
  );
}
