import { Children, type ComponentType, isValidElement, type ReactNode } from 'react';
import { Note } from '@/components/records/note';
import { RecordFigures } from '@/components/records/record-figures';
import { OutLink } from '@/components/ui/out-link';
import type { Note as NoteData } from '@/lib/citation/notes';
import { localPath, type Speech } from '@/lib/i18n/speech';
import type { TextRecords } from '@/lib/records/text-records';
import type { TextComponent } from '@/lib/schema/components';
import { Callout } from './callout';
import { Claim } from './claim';
import { DotRow, Dots } from './dots';
import { DeadlineMention, LawMention } from './law-mentions';
import { Blank, LessonStep, Lines, Slide } from './lesson-parts';
import { HelplineMention, PlatformMention } from './mentions';
import { Event, Timeline } from './timeline';
import { Under18 } from './under18';

type Nested = { children?: ReactNode };

/** The words of rendered text, for ids. */
function wordsOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (typeof child === 'string' || typeof child === 'number') return String(child);
      return isValidElement<Nested>(child) ? wordsOf(child.props.children) : '';
    })
    .join('');
}

const idOf = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The record that a text names. Throws when there is none. */
function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`A text names ${id}, and there is no such record`);
  return record;
}

/**
 * The closed list of components for one text: `lib/schema/components.ts` in the flesh.
 * Links are given their language, headings their ids, tables a frame that scrolls.
 */
export function componentsFor(notes: readonly NoteData[], records: TextRecords, speech: Speech) {
  const { locale, t } = speech;
  const ours = {
    Cite: ({ index, apart }: { index?: string; apart?: string }) => {
      const note = notes[Number(index)];
      if (!note) throw new Error(`A Cite without its note (${index})`);
      return <Note note={note} isApart={apart !== undefined} t={t} />;
    },
    Uncited: ({ children }: Nested) => children,
    Under18: ({ linked }: { linked?: string }) => (
      <Under18 linked={linked !== 'no'} speech={speech} />
    ),
    Say: ({ children }: Nested) => (
      <Callout kind="say" title={t('say.title')}>
        {children}
      </Callout>
    ),
    Watch: ({ children }: Nested) => (
      <Callout kind="watch" title={t('watch.title')}>
        {children}
      </Callout>
    ),
    Care: ({ children }: Nested) => (
      <Callout kind="care" title={t('care.title')}>
        {children}
      </Callout>
    ),
    Term: ({ children }: Nested) => <i>{children}</i>,
    Dots,
    DotRow: (props: { label: string; filled: string; of: string } & Nested) => (
      <DotRow {...props} count={t('dots.of', { filled: props.filled, of: props.of })} />
    ),
    Timeline,
    Event: (props: { on: string } & Nested) => <Event {...props} locale={locale.tag} />,
    Claim: (
      props: {
        says: string;
        verdict: 'supported' | 'partly' | 'unsupported' | 'unchecked';
      } & Nested,
    ) => <Claim {...props} t={t} />,
    Helpline: ({ id, children }: { id: string } & Nested) => (
      <HelplineMention helpline={found(records.helplines, id)} speech={speech}>
        {children}
      </HelplineMention>
    ),
    ReportTo: ({ id }: { id: string }) => (
      <PlatformMention platform={found(records.platforms, id)} speech={speech} />
    ),
    Law: ({ id, children }: { id: string } & Nested) => (
      <LawMention law={found(records.laws, id)} speech={speech}>
        {children}
      </LawMention>
    ),
    Deadline: ({ id, with: shown }: { id: string; with?: 'who' }) => (
      <DeadlineMention law={found(records.laws, id)} withOwner={shown === 'who'} speech={speech} />
    ),
    Step: (props: { title: string; minutes: string } & Nested) => <LessonStep {...props} t={t} />,
    Slide,
    Lines,
    Blank: () => <Blank t={t} />,
    RecordFigures: () => <RecordFigures records={records} speech={speech} />,
  } satisfies Record<TextComponent, ComponentType<never>>;
  return {
    ...ours,
    a: ({ href = '', children }: { href?: string } & Nested) =>
      href.startsWith('/') ? (
        <a href={localPath(locale.tag, href)}>{children}</a>
      ) : (
        <OutLink href={href}>{children}</OutLink>
      ),
    h2: ({ children }: Nested) => <h2 id={idOf(wordsOf(children))}>{children}</h2>,
    table: ({ children }: Nested) => (
      // A wide table scrolls in its own frame, which the keyboard must reach.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop (WCAG 2.1.1)
      // biome-ignore lint/a11y/useSemanticElements: a group and no landmark: a text may have several
      <div className="table-frame" role="group" aria-label={t('page.table')} tabIndex={0}>
        <table>{children}</table>
      </div>
    ),
  };
}
