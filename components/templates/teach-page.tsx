import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { CitationBlock } from '@/components/records/citation-block';
import { SourceList } from '@/components/records/source-list';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import type { Lesson } from '@/lib/schema/lesson';
import type { Page } from '@/lib/schema/page';
import { CheckedLine } from './checked-line';
import { Contents, type ContentsEntry } from './contents';

/** For teachers: the lessons, then how to use them and the rules for the room. */
export function TeachPage({
  frame,
  page,
  lessons,
  cited,
}: {
  frame: Frame;
  page: {
    path: string;
    data: Page;
    body: BodyText;
    headings: ContentsEntry[];
    sources: ReferencedSource[];
  };
  lessons: { path: string; data: Lesson }[];
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  return (
    <PageFrame frame={frame} path={page.path} type="teach">
      <article className="wide">
        <header>
          <h1>{page.data.title}</h1>
          <p className="lede">{page.data.summary}</p>
          <CheckedLine
            checkedOn={page.data.checkedOn}
            sourceCount={page.sources.length}
            reviewedBy={page.data.reviewedBy}
            speech={speech}
          />
        </header>
        <Contents title={t('page.onThisPage')} entries={page.headings} />
        <section>
          <h2 id="lessons">{t('teach.lessons')}</h2>
          <ol className="list">
            {lessons.map(({ path, data }) => (
              <li key={path}>
                <a href={localPath(locale.tag, path)}>{data.title}</a>
                <p>{data.summary}</p>
                <p className="time">
                  {t('lesson.forAges', { from: data.ages.from, to: data.ages.to })}
                  {' · '}
                  {t('lesson.minutes', { count: data.minutes })}
                </p>
              </li>
            ))}
          </ol>
          <h2>{t('teach.cards')}</h2>
          <p>
            {t('teach.cardsLede')}{' '}
            <a href={localPath(locale.tag, '/teach/cards/')}>{t('card.choose')}</a>
          </p>
        </section>
        <div className="text">
          <Body {...page.body} speech={speech} />
        </div>
        <SourceList sources={page.sources} speech={speech} />
        <CitationBlock cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
