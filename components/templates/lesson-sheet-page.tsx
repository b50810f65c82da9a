import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Body, type BodyText } from '@/components/mdx/body';
import { localPath } from '@/lib/i18n/speech';
import type { Sheet } from '@/lib/teach/sheet';
import { PdfLinks } from './pdf-links';
import { ImageRule, SheetOrigin } from './sheet-origin';

/** What students get of a lesson, to print from the page itself or as PDF. */
export function LessonSheetPage({
  frame,
  kind,
  slug,
  lesson,
  body,
  sheet,
}: {
  frame: Frame;
  kind: 'handout' | 'slides';
  slug: string;
  lesson: { path: string; title: string };
  body: BodyText;
  sheet: Sheet;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  return (
    <PageFrame frame={frame} path={`${lesson.path}${kind}/`} type={kind}>
      <article className="sheet">
        <nav className="on-screen" aria-label={t('lesson.downloads')}>
          <p>
            <a href={localPath(locale.tag, lesson.path)}>
              {t('lesson.back', { title: lesson.title })}
            </a>
          </p>
          <p>{t('teach.print')}</p>
          <ul>
            <PdfLinks
              path={lesson.path}
              part={kind}
              what={t(`lesson.${kind}`)}
              name={`unshare-${slug}-${kind}`}
              speech={speech}
            />
          </ul>
        </nav>
        <header className={kind === 'slides' ? 'slide' : undefined}>
          <p className="kick">{sheet.kick}</p>
          <h1>{sheet.title}</h1>
          {kind === 'slides' && (
            <>
              <ImageRule rule={sheet.rule} />
              <SheetOrigin sheet={sheet} />
            </>
          )}
        </header>
        <div className="text">
          <Body {...body} speech={speech} />
        </div>
        {kind === 'handout' && (
          <>
            <ImageRule rule={sheet.rule} />
            <SheetOrigin sheet={sheet} />
          </>
        )}
      </article>
    </PageFrame>
  );
}
