import type { ReactNode } from 'react';
import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { localPath } from '@/lib/i18n/speech';
import type { Teaser } from './home-page';

/** Pages under one heading. */
export type TeaserGroup = { title?: string; id?: string; teasers: Teaser[] };

/**
 * A list of pages: articles, guides or questions, in groups where it helps.
 * @param before what stands above the groups: other ways to the same end
 */
export function ListPage({
  frame,
  path,
  title,
  lede,
  before,
  groups,
}: {
  frame: Frame;
  path: string;
  title: string;
  lede: string;
  before?: ReactNode;
  groups: TeaserGroup[];
}) {
  const { locale } = frame.speech;
  return (
    <PageFrame frame={frame} path={path} type="list">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      {before}
      {groups.map((group) => (
        <section key={group.id ?? title} id={group.id}>
          {group.title && <h2>{group.title}</h2>}
          <ul className="list">
            {group.teasers.map((teaser) => (
              <li key={teaser.path}>
                <a href={localPath(locale.tag, teaser.path)}>{teaser.title}</a>
                <p>{teaser.brief}</p>
                {teaser.kick && <p className="time">{teaser.kick}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
