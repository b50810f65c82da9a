import { VersionPage } from '@/components/templates/version-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { versionMetadata } from '@/lib/seo/metadata';
import { earlier, earlierHtml } from './earlier.fixture';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const { speech } = getFrame((await params).locale);
  const words = { title: 'An earlier version', summary: 'For tests.' };
  return versionMetadata(speech, earlier.path, words);
}

/** An earlier version of the fixture page: a route in the test build alone. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  const words = { html: earlierHtml, cited: getCited('/safety/', locale) };
  return <VersionPage frame={getFrame(locale)} earlier={earlier} words={words} />;
}
