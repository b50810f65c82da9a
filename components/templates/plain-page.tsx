import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { CitationBlock } from '@/components/records/citation-block';
import { SourceList } from '@/components/records/source-list';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import type { Page } from '@/lib/schema/page';
import { CheckedLine } from './checked-line';

/** A page about the site itself: about, privacy, safety and their like. */
export function PlainPage({
  frame,
  page,
  cited,
}: {
  frame: Frame;
  page: { path: string; data: Page; body: BodyText; sources: ReferencedSource[] };
  cited: Cited;
}) {
  const { speech } = frame;
  return (
    <PageFrame frame={frame} path={page.path} type="page">
      <article>
        <h1>{page.data.title}</h1>
        <div className="text">
          <Body {...page.body} speech={speech} />
        </div>
        <CheckedLine
          checkedOn={page.data.checkedOn}
          changedOn={page.data.revisions?.at(-1)?.on}
          sourceCount={page.sources.length}
          reviewedBy={page.data.reviewedBy}
          speech={speech}
        />
        <SourceList sources={page.sources} speech={speech} />
        <CitationBlock cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
