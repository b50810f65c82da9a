import { PageFrame } from '@/components/layout/page-frame';
import { componentsFor } from '@/components/mdx/components';
import { NumberLinks } from '@/components/records/number-links';
import { CheckedLine } from '@/components/templates/checked-line';
import { Contents } from '@/components/templates/contents';
import { TeaserList } from '@/components/templates/home-page';
import { PageEnd } from '@/components/templates/page-end';
import { CopyLink } from '@/components/ui/copy-link';
import { numberMentions } from '@/lib/citation/notes';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getContent } from '@/lib/content/get-content';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';
import { fixtureSource, fixtureStudy } from './sources.fixture';
import { TextParts } from './text-parts.fixture';

type Props = { params: Promise<{ locale: string }> };

const path = '/kitchen-sink/';

export async function generateMetadata({ params }: Props) {
  const { speech } = getFrame((await params).locale);
  return metadataFor(speech, path, { title: 'Every part', summary: 'For tests.' });
}

/** Every part of the templates and of texts on one page: a route in the test build alone. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  const { speech } = frame;
  const { notes, sources } = numberMentions([
    { source: fixtureStudy, at: 'table 2' },
    { source: fixtureSource },
    { source: fixtureStudy },
    { source: fixtureStudy },
  ]);
  const records = textRecordsOf(getContent(), today());
  return (
    <PageFrame frame={frame} path={path} type="kitchen-sink">
      <article>
        <header>
          <p className="kick">Every part</p>
          <h1>A page with every part of every page</h1>
          <p className="lede">It is built for tests and never published.</p>
          <CheckedLine
            checkedOn="2026-11-23"
            sourceCount={sources.length}
            minutes={4}
            speech={speech}
          />
          <CheckedLine
            checkedOn="2026-11"
            sourceCount={0}
            reviewedBy={[{ name: 'A. N. Example', role: 'lawyer', on: '2026-11-20' }]}
            speech={speech}
          />
          <p className="tools">
            <CopyLink
              path={localPath(locale, path)}
              label={speech.t('page.copyLink')}
              copied={speech.t('page.copied')}
            />
          </p>
        </header>
        <Contents
          title={speech.t('page.onThisPage')}
          entries={[
            { id: 'words', text: 'Words' },
            { id: 'sources', text: 'Sources' },
          ]}
        />
        <section className="key">
          <h2>{speech.t('article.keyPoints')}</h2>
          <ul>
            <li>
              A point with its sources.
              <NumberLinks ids={sources.map((source) => source.id)} sources={sources} />
            </li>
          </ul>
        </section>
        <section className="answer">
          <h2>{speech.t('question.short')}</h2>
          <p>One sentence.</p>
        </section>
        <div className="text">
          <TextParts parts={componentsFor(notes, records, speech)} records={records} />
        </div>
        <h2>Cards</h2>
        <TeaserList
          tag={locale}
          teasers={[
            { path: '/articles/', title: 'With a kind', brief: 'And a brief.', kick: 'Law' },
            { path: '/faq/', title: 'Without a kind', brief: 'And a brief.' },
          ]}
        />
        <PageEnd
          related={[{ path: '/faq/', title: 'Questions' }]}
          sources={sources}
          cited={{
            ...getCited('/safety/', locale),
            revisions: [
              {
                on: '2026-11-23',
                what: 'The short answer is shorter.',
                before: {
                  version: '2026-11-01',
                  path: `${path}2026-11-01/`,
                  changes: `${path}2026-11-01/changes/`,
                },
              },
              { on: '2026-11-01', what: 'A version before was not kept.', before: undefined },
            ],
          }}
          speech={speech}
        />
      </article>
    </PageFrame>
  );
}
