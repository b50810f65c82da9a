import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { NumberLinks } from '@/components/records/number-links';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import type { Lesson } from '@/lib/schema/lesson';
import { CheckedLine } from './checked-line';
import { Contents } from './contents';
import { LessonFiles } from './lesson-files';
import { PageEnd, type RelatedLink } from './page-end';
import { ImageRule } from './sheet-origin';

/** A lesson plan: aim and outcomes first, steps with their times, what to avoid, what it rests on. */
export function LessonPage({
  frame,
  page,
  related,
  cited,
}: {
  frame: Frame;
  page: { slug: string; path: string; data: Lesson; body: BodyText; sources: ReferencedSource[] };
  related: RelatedLink[];
  cited: Cited;
}) {
  const { speech } = frame;
  const { t } = speech;
  const { slug, path, data, sources } = page;
  const parts = [
    { id: 'outcomes', title: t('lesson.outcomes'), lines: data.outcomes },
    { id: 'materials', title: t('lesson.materials'), lines: data.materials },
  ];
  const after = [
    { id: 'questions', title: t('lesson.questions'), lines: data.questions },
    { id: 'avoid', title: t('lesson.avoid'), lines: data.avoid },
  ];
  const files = { id: 'files', text: t('lesson.downloads') };
  const entries = [
    ...parts.map(({ id, title }) => ({ id, text: title })),
    { id: 'steps', text: t('lesson.steps') },
    ...after.map(({ id, title }) => ({ id, text: title })),
    { id: 'evidence', text: t('lesson.evidence') },
    files,
  ];
  return (
    <PageFrame frame={frame} path={path} type="lesson">
      <article className="wide">
        <header>
          <p className="kick">{t('lesson.kind')}</p>
          <h1>{data.title}</h1>
          <p className="lede">{data.aim}</p>
          <p className="time">
            {t('lesson.forAges', { from: data.ages.from, to: data.ages.to })}
            {' · '}
            {t('lesson.minutes', { count: data.minutes })}
          </p>
          <CheckedLine
            checkedOn={data.checkedOn}
            changedOn={data.revisions?.at(-1)?.on}
            sourceCount={sources.length}
            reviewedBy={data.reviewedBy}
            speech={speech}
          />
        </header>
        <Contents title={t('page.onThisPage')} entries={entries} />
        <ImageRule rule={t('teach.rule')} />
        {parts.map((part) => (
          <LineList key={part.id} {...part} />
        ))}
        <section className="text">
          <h2 id="steps">{t('lesson.steps')}</h2>
          <Body {...page.body} speech={speech} />
        </section>
        {after.map((part) => (
          <LineList key={part.id} {...part} />
        ))}
        <section>
          <h2 id="evidence">{t('lesson.evidence')}</h2>
          <ul>
            {data.evidence.map(({ says, cite }) => (
              <li key={says}>
                {says}
                <NumberLinks ids={cite} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
        <section className="files">
          <h2 id={files.id}>{files.text}</h2>
          <LessonFiles slug={slug} path={path} speech={speech} />
        </section>
        <PageEnd related={related} sources={sources} cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}

function LineList({ id, title, lines }: { id: string; title: string; lines: string[] }) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
