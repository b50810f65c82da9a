import { ChangesPage } from '@/components/templates/changes-page';
import { getFrame } from '@/lib/content/frame';
import { versionMetadata } from '@/lib/seo/metadata';
import { earlier } from '../earlier.fixture';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const { speech } = getFrame((await params).locale);
  const words = { title: 'What changed in it', summary: 'For tests.' };
  return versionMetadata(speech, earlier.path, words);
}

/** What changed in the fixture page: a route in the test build alone. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  const { path, title, version, newest, next } = earlier;
  return (
    <ChangesPage
      frame={getFrame(locale)}
      compared={{
        path,
        title,
        before: version,
        after: newest,
        beforePath: `${path}${version}/`,
        afterPath: path,
        what: next.what,
        comparable: true,
      }}
    />
  );
}
