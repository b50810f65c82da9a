import { earlierMetadata, earlierPage } from '@/app/version-routes';
import { listQuestions } from '@/lib/content/pages';
import { listEarlier } from '@/lib/content/version-pages';

type Params = { locale: string; slug: string; version: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

const pathOf = (slug: string) => `/faq/${slug}/`;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listQuestions(params.locale).flatMap(({ slug, path }) =>
    listEarlier(path, params.locale).map((version) => ({ slug, version })),
  );

export async function generateMetadata({ params }: Props) {
  const { locale, slug, version } = await params;
  return earlierMetadata(pathOf(slug), version, locale);
}

export default async function Page({ params }: Props) {
  const { locale, slug, version } = await params;
  return earlierPage(pathOf(slug), version, locale);
}
