import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { NumberLinks } from '@/components/records/number-links';
import { CopyLink } from '@/components/ui/copy-link';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import type { Article } from '@/lib/schema/article';
import { CheckedLine } from './checked-line';
import { Contents, type ContentsEntry } from './contents';
import { PageEnd, type RelatedLink } from './page-end';
import { ShareLine } from './share-line';

const wordsPerMinute = 220;

/** An explainer: key points first, sources beside the sentences, contents at the side. */
export function ArticlePage({
  frame,
  page,
  related,
  cited,
}: {
  frame: Frame;
  page: {
    path: string;
    data: Article;
    body: BodyText;
    headings: ContentsEntry[];
    sources: ReferencedSource[];
    words: number;
  };
  related: RelatedLink[];
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { data, sources } = page;
  const topic = data.topics[0];
  return (
    <PageFrame frame={frame} path={page.path} type="article">
      <article className="wide">
        <header>
          <p className="kick">{topic === undefined ? t('article.kind') : t(`topic.${topic}`)}</p>
          <h1>{data.title}</h1>
          <p className="lede">{data.lede}</p>
          <CheckedLine
            checkedOn={data.checkedOn}
            changedOn={data.revisions?.at(-1)?.on}
            sourceCount={sources.length}
            minutes={Math.max(1, Math.round(page.words / wordsPerMinute))}
            reviewedBy={data.reviewedBy}
            speech={speech}
          />
          <p className="tools flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
            <a href="#cite">{t('page.cite')}</a>
            <CopyLink
              path={localPath(locale.tag, page.path)}
              label={t('page.copyLink')}
              copied={t('page.copied')}
            />
          </p>
          <ShareLine path={page.path} title={data.title} address={cited.address} speech={speech} />
        </header>
        <Contents title={t('page.onThisPage')} entries={page.headings} />
        <section className="key">
          <h2>{t('article.keyPoints')}</h2>
          <ul>
            {data.keyPoints.map(({ text, cite }, index) => (
              <li key={text} id={`key-${index + 1}`}>
                {text}
                {cite && <NumberLinks ids={cite} sources={sources} />}
              </li>
            ))}
          </ul>
        </section>
        <div className="text">
          <Body {...page.body} speech={speech} />
        </div>
        <PageEnd related={related} sources={sources} cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
