import { PlainPage } from '@/components/templates/plain-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getPage, listPages } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

/** Texts whose pages hold more than the text: each has a route of its own. */
const ownRoutes = new Set(['teach']);

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listPages(params.locale)
    .filter(({ slug }) => !ownRoutes.has(slug))
    .map(({ slug }) => ({ page: slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  const { path, data } = getPage(page, locale);
  return citable(metadataFor(getSpeech(locale), path, data), getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, page: slug } = await params;
  const page = getPage(slug, locale);
  return <PlainPage frame={getFrame(locale)} page={page} cited={getCited(page.path, locale)} />;
}
