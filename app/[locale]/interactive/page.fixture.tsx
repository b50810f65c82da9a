import { PageFrame } from '@/components/layout/page-frame';
import { Counter } from '@/components/tools/fixture-counter/counter.fixture';
import { getFrame } from '@/lib/content/frame';

type Props = { params: Promise<{ locale: string }> };

export const metadata = { title: 'An interactive page' };

/** The smallest page that keeps the framework's scripts: a route in the test build alone. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <PageFrame frame={getFrame(locale)} path="/interactive/" type="kitchen-sink" interactive>
      <h1>An interactive page</h1>
      <Counter label="Count" />
    </PageFrame>
  );
}
