import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { CopyLink } from '@/components/ui/copy-link';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import type { Question } from '@/lib/schema/question';
import { CheckedLine } from './checked-line';
import { EmbedQuestion } from './embed-question';
import { PageEnd, type RelatedLink } from './page-end';
import { ShareQuestion } from './share-question';
import { ShortAnswer } from './short-answer';

/** One question, made to be sent: the short answer first, then the rest. */
export function QuestionPage({
  frame,
  page,
  related,
  cited,
}: {
  frame: Frame;
  page: { slug: string; path: string; data: Question; body: BodyText; sources: ReferencedSource[] };
  related: RelatedLink[];
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { data, sources } = page;
  return (
    <PageFrame frame={frame} path={page.path} type="question">
      <article>
        <p className="kick">{t(`need.${data.need}`)}</p>
        <h1>{data.title}</h1>
        <ShortAnswer answer={data.answer} sources={sources} t={t} />
        <p className="tools flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
          <span className="wrap-anywhere text-soft">
            {t('page.address')} <b className="font-normal text-ink">{cited.address}</b>
          </span>
          <CopyLink
            path={localPath(locale.tag, page.path)}
            label={t('page.copyLink')}
            copied={t('page.copied')}
          />
        </p>
        <ShareQuestion path={page.path} data={data} cited={cited} speech={speech} />
        <div className="text">
          <Body {...page.body} speech={speech} />
        </div>
        <CheckedLine
          checkedOn={data.checkedOn}
          changedOn={data.revisions?.at(-1)?.on}
          sourceCount={sources.length}
          reviewedBy={data.reviewedBy}
          speech={speech}
        />
        <EmbedQuestion
          slug={page.slug}
          title={data.title}
          answer={data.answer.text}
          cited={cited}
          speech={speech}
        />
        <PageEnd related={related} sources={sources} cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
