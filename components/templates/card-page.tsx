import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { localPath } from '@/lib/i18n/speech';
import { cardPath, helplinesPath, placePath } from '@/lib/records/paths';
import type { Sheet } from '@/lib/teach/sheet';
import { Blocks } from './blocks';
import { PdfLinks } from './pdf-links';
import { ImageRule, SheetOrigin } from './sheet-origin';

/**
 * The card for schools of a country and its sheet for the staff room, to print from the page or
 * as PDF.
 * @param code ISO 3166-1 alpha-2
 */
export function CardPage({
  frame,
  code,
  hasLawPage,
  card,
  staffRoom,
}: {
  frame: Frame;
  code: string;
  hasLawPage: boolean;
  card: Sheet;
  staffRoom: Sheet;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const path = cardPath(code);
  const to = (address: string) => localPath(locale.tag, address);
  const slug = code.toLowerCase();
  const files = [
    { part: 'card', what: t('card.kind') },
    { part: 'staff-room', what: t('card.staffRoom') },
  ];
  return (
    <PageFrame frame={frame} path={path} type="card">
      <article className="sheet">
        <nav className="on-screen" aria-label={t('lesson.downloads')}>
          <p>
            <a href={to('/teach/cards/')}>{t('card.other')}</a>
            {' · '}
            <a href={to(helplinesPath(code))}>{t('helplines.title')}</a>
            {hasLawPage && (
              <>
                {' · '}
                <a href={to(placePath(code))}>{t('card.law')}</a>
              </>
            )}
          </p>
          <p>{t('teach.print')}</p>
          <ul>
            {files.map(({ part, what }) => (
              <PdfLinks
                key={part}
                path={path}
                part={part}
                what={what}
                name={`unshare-${part}-${slug}`}
                speech={speech}
              />
            ))}
          </ul>
        </nav>
        <h1>{card.title}</h1>
        <ImageRule rule={card.rule} />
        <Columns sheet={card} level={2} />
        <SheetOrigin sheet={card} />
        <section className="staff" id="staff-room">
          <h2>{staffRoom.title}</h2>
          <ImageRule rule={staffRoom.rule} />
          <Columns sheet={staffRoom} level={3} />
        </section>
      </article>
    </PageFrame>
  );
}

function Columns({ sheet: { blocks, turn }, level }: { sheet: Sheet; level: 2 | 3 }) {
  return (
    <div className="two">
      <div>
        <Blocks blocks={blocks.slice(0, turn)} level={level} />
      </div>
      <div>
        <Blocks blocks={blocks.slice(turn)} level={level} />
      </div>
    </div>
  );
}
