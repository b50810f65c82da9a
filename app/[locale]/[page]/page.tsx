import { PlainPage } from '@/components/templates/plain-page';
import { getFrame } from '@/lib/content/frame';
import { getPage, getSpeech, listPages } from '@/lib/content/pages';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listPages(params.locale).map(({ slug }) => ({ page: slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await params;
  const { path, data } = getPage(page, locale);
  return metadataFor(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale, page } = await params;
  return <PlainPage frame={getFrame(locale)} page={getPage(page, locale)} />;
}
