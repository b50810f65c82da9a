import { ArticlePage } from '@/components/templates/article-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getArticle, listArticles, titleOf } from '@/lib/content/pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listArticles(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getArticle(slug, locale);
  return citable(metadataFor(getSpeech(locale), path, data), getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const page = getArticle(slug, locale);
  const { related } = page.data;
  return (
    <ArticlePage
      frame={getFrame(locale)}
      page={page}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={getCited(page.path, locale)}
    />
  );
}
