import { changesMetadata, changesPage } from '@/app/version-routes';
import { listArticles } from '@/lib/content/pages';
import { listEarlier } from '@/lib/content/version-pages';

type Params = { locale: string; slug: string; version: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

const pathOf = (slug: string) => `/articles/${slug}/`;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listArticles(params.locale).flatMap(({ slug, path }) =>
    listEarlier(path, params.locale).map((version) => ({ slug, version })),
  );

export async function generateMetadata({ params }: Props) {
  const { locale, slug, version } = await params;
  return changesMetadata(pathOf(slug), version, locale);
}

export default async function Page({ params }: Props) {
  const { locale, slug, version } = await params;
  return changesPage(pathOf(slug), version, locale);
}
