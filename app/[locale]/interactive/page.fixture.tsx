import { PageFrame } from '@/components/layout/page-frame';
import { Counter } from '@/components/tools/fixture-counter/counter.fixture';
import { getFrame } from '@/lib/content/frame';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/interactive/';

export async function generateMetadata({ params }: Props) {
  const { speech } = getFrame((await params).locale);
  return metadataFor(speech, path, { title: 'An interactive page', summary: 'For tests.' });
}

/** The smallest page that keeps the framework's scripts: a route in the test build alone. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <PageFrame frame={getFrame(locale)} path={path} type="kitchen-sink" interactive>
      <h1>An interactive page</h1>
      <Counter label="Count" />
    </PageFrame>
  );
}
