import { changesMetadata, changesPage } from '@/app/version-routes';
import { listPages } from '@/lib/content/pages';
import { listEarlier } from '@/lib/content/version-pages';

type Params = { locale: string; page: string; version: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

const pathOf = (slug: string) => `/${slug}/`;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listPages(params.locale).flatMap(({ slug, path }) =>
    listEarlier(path, params.locale).map((version) => ({ page: slug, version })),
  );

export async function generateMetadata({ params }: Props) {
  const { locale, page, version } = await params;
  return changesMetadata(pathOf(page), version, locale);
}

export default async function Page({ params }: Props) {
  const { locale, page, version } = await params;
  return changesPage(pathOf(page), version, locale);
}
