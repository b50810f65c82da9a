import { GuidePage } from '@/components/templates/guide-page';
import { getFrame } from '@/lib/content/frame';
import { getGuide, getSpeech, listGuides, titleOf } from '@/lib/content/pages';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';
import { addressOf } from '@/lib/seo/site';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listGuides(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getGuide(slug, locale).guide;
  return metadataFor(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const { guide, steps } = getGuide(slug, locale);
  const { title, published, related } = guide.data;
  return (
    <GuidePage
      frame={getFrame(locale)}
      page={guide}
      steps={steps}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={{ title, published, address: addressOf(localPath(locale, guide.path)) }}
    />
  );
}
