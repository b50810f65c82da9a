import type { ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/speech';
import { type FooterLink, SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What every template needs besides its own page. */
export type Frame = { speech: Speech; footer: FooterLink[] };

/** Page types, each with a style sheet of its own. */
export type PageType =
  | 'home'
  | 'article'
  | 'guide'
  | 'list'
  | 'question'
  | 'discreet'
  | 'faq'
  | 'share'
  | 'sources'
  | 'data'
  | 'page'
  | 'parts'
  | 'version'
  | 'changes'
  | 'platforms'
  | 'platform'
  | 'helplines'
  | 'country'
  | 'laws'
  | 'jurisdiction'
  | 'teach'
  | 'lesson'
  | 'handout'
  | 'slides'
  | 'cards'
  | 'card'
  | 'not-found'
  | 'kitchen-sink';

/**
 * Header, content and footer of a page.
 * @param path of the page without its language, for the navigation
 * @param type of the page: the finishing step gives each type the styles that it uses
 * @param interactive true on a page that keeps the framework's scripts
 */
export function PageFrame({
  frame,
  path,
  type,
  interactive = false,
  children,
}: {
  frame: Frame;
  path: string;
  type: PageType;
  interactive?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <SiteHeader speech={frame.speech} path={path} />
      <main id="main" tabIndex={-1} data-page={type} data-interactive={interactive || undefined}>
        {children}
      </main>
      <SiteFooter speech={frame.speech} links={frame.footer} />
    </>
  );
}
