import { ArticlePage } from '@/components/templates/article-page';
import { getFrame } from '@/lib/content/frame';
import { getArticle, getSpeech, listArticles, titleOf } from '@/lib/content/pages';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';
import { addressOf } from '@/lib/seo/site';

type Params = { locale: string; slug: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listArticles(params.locale).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const { path, data } = getArticle(slug, locale);
  return metadataFor(getSpeech(locale), path, data);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const page = getArticle(slug, locale);
  const { title, published, related } = page.data;
  return (
    <ArticlePage
      frame={getFrame(locale)}
      page={page}
      related={related.map((path) => ({ path, title: titleOf(path, locale) }))}
      cited={{ title, published, address: addressOf(localPath(locale, page.path)) }}
    />
  );
}
