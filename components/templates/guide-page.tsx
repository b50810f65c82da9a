import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { CopyLink } from '@/components/ui/copy-link';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import type { Guide, Step } from '@/lib/schema/guide';
import { siteUrl } from '@/lib/seo/site';
import { CheckedLine } from './checked-line';
import { Contents } from './contents';
import { PageEnd, type RelatedLink } from './page-end';
import { ShareLine } from './share-line';

/** A guide: numbered steps in any order, each with its time, its why and a link of its own. */
export function GuidePage({
  frame,
  page,
  steps,
  related,
  cited,
}: {
  frame: Frame;
  page: { path: string; data: Guide; body: BodyText; sources: ReferencedSource[] };
  steps: { id: string; aliases: string[]; data: Step; body: BodyText }[];
  related: RelatedLink[];
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { data, sources } = page;
  return (
    <PageFrame frame={frame} path={page.path} type="guide">
      <article className="wide">
        <header>
          <p className="kick">{t('guide.kind')}</p>
          <h1>{data.title}</h1>
          <p className="lede">{data.lede}</p>
        </header>
        <Contents
          title={t('guide.steps')}
          entries={steps.map((step) => ({ id: step.id, text: step.data.title }))}
        />
        <div className="text">
          <Body {...page.body} speech={speech} />
          <ol className="steps">
            {steps.map((step) => (
              <li key={step.id} id={step.id}>
                {step.aliases.map((alias) => (
                  <span key={alias} id={alias} />
                ))}
                <h2>
                  <a
                    href={`#${step.id}`}
                    aria-label={t('guide.linkTo', { title: step.data.title })}
                  >
                    {step.data.title}
                  </a>
                </h2>
                <p className="time flex flex-wrap items-center gap-x-4 gap-y-1">
                  {t('guide.stepTime', { count: step.data.minutes })}
                  <CopyLink
                    path={localPath(locale.tag, `${page.path}#${step.id}`)}
                    label={t('page.copyLink')}
                    copied={t('page.copied')}
                  />
                </p>
                <p className="why">{step.data.why}</p>
                <Body {...step.body} speech={speech} />
              </li>
            ))}
          </ol>
        </div>
        <CheckedLine
          checkedOn={data.checkedOn}
          changedOn={data.revisions?.at(-1)?.on}
          sourceCount={sources.length}
          reviewedBy={data.reviewedBy}
          speech={speech}
        />
        <p className="print-only">
          {t('guide.sourcesAt', { address: `${cited.address}#sources`, site: siteUrl })}
        </p>
        <ShareLine path={page.path} title={data.title} address={cited.address} speech={speech} />
        <PageEnd related={related} sources={sources} cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
