import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { SourceList } from '@/components/records/source-list';
import { CopyLink } from '@/components/ui/copy-link';
import { ShareButton } from '@/components/ui/share-button';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import type { Question } from '@/lib/schema/question';
import { discreetPath } from '@/lib/share/paths';
import { CheckedLine } from './checked-line';
import { ShortAnswer } from './short-answer';

/**
 * A question for somebody whose phone may be watched. What a browser or a messenger shows of the
 * page says nothing of its subject; the page itself reads in full.
 */
export function DiscreetPage({
  frame,
  page,
}: {
  frame: Frame;
  page: { slug: string; path: string; data: Question; body: BodyText; sources: ReferencedSource[] };
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { data, sources } = page;
  const path = discreetPath(data.number);
  const address = localPath(locale.tag, path);
  return (
    <PageFrame frame={frame} path={path} type="discreet">
      <article>
        <p className="kick">{t('share.answerNumber', { number: data.number })}</p>
        <h1 id={page.slug}>{data.title}</h1>
        <ShortAnswer answer={data.answer} sources={sources} t={t} />
        <p className="fine">{t('share.plainNote')}</p>
        <p className="tools">
          <CopyLink path={address} label={t('page.copyLink')} copied={t('page.copied')} />
          <ShareButton path={address} label={t('share.share')} />
        </p>
        <div className="text">
          <Body {...page.body} speech={speech} />
        </div>
        <CheckedLine
          checkedOn={data.checkedOn}
          sourceCount={sources.length}
          reviewedBy={data.reviewedBy}
          speech={speech}
        />
        <SourceList sources={sources} speech={speech} />
        <p>
          <a href={localPath(locale.tag, page.path)}>{t('share.fullPage')}</a>
        </p>
      </article>
    </PageFrame>
  );
}
