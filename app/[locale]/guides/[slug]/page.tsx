import { GuidePage } from '@/components/templates/guide-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getGuide, listGuides, titleOf } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listGuides(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getGuide(slug, locale).guide;
  return citable(metadataFor(getSpeech(locale), path, data), getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const { guide, steps } = getGuide(slug, locale);
  const { related } = guide.data;
  return (
    <GuidePage
      frame={getFrame(locale)}
      page={guide}
      steps={steps}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={getCited(guide.path, locale)}
    />
  );
}
