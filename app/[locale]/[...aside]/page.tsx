import type { Metadata } from 'next';
import { ChangesPage } from '@/components/templates/changes-page';
import { PartsPage } from '@/components/templates/parts-page';
import { VersionPage } from '@/components/templates/version-page';
import { asideAt, listAsides, segmentsOf } from '@/lib/content/asides';
import { getCitedParts } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { changesOf, earlierOf, earlierWords, versionWords } from '@/lib/content/version-pages';
import { getCitedPage } from '@/lib/content/works';
import { citable } from '@/lib/seo/citation-tags';
import { partsMetadata, versionMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; aside: string[] }> };

export const dynamicParams = false;

// One route for all of them: an export refuses a route that has no page yet, and that is what
// earlier versions are before the first text is revised.
export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listAsides(params.locale).map((aside) => ({ aside: segmentsOf(aside) }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, aside: segments } = await params;
  const speech = getSpeech(locale);
  const aside = asideAt(segments, locale);
  const { path } = aside;
  if (aside.kind === 'parts') {
    return partsMetadata(speech, path, getCitedPage(path, locale).work.title);
  }
  const words = versionWords(path, aside.version, locale);
  if (aside.kind === 'changes') return versionMetadata(speech, path, words.changes);
  const metadata = versionMetadata(speech, path, words.version);
  const isGone = 'withdrawn' in earlierWords(path, aside.version, locale);
  if (isGone) return metadata;
  return citable(metadata, getCitedPage(`${path}${aside.version}/`, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, aside: segments } = await params;
  const frame = getFrame(locale);
  const aside = asideAt(segments, locale);
  const { path } = aside;
  if (aside.kind === 'parts') {
    const { title } = getCitedPage(path, locale).work;
    return (
      <PartsPage frame={frame} path={path} title={title} parts={getCitedParts(path, locale)} />
    );
  }
  if (aside.kind === 'changes') {
    return <ChangesPage frame={frame} compared={changesOf(path, aside.version, locale)} />;
  }
  return (
    <VersionPage
      frame={frame}
      earlier={earlierOf(path, aside.version, locale)}
      words={earlierWords(path, aside.version, locale)}
    />
  );
}
