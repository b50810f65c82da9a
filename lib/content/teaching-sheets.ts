import { versionOf } from '@/lib/citation/version';
import { formatDate } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/speech';
import { qrMatrix } from '@/lib/qr/matrix';
import { cardPath } from '@/lib/records/paths';
import { addressOf } from '@/lib/seo/site';
import type { Block } from '@/lib/teach/blocks';
import { type LessonDocument, lessonBlocks } from '@/lib/teach/lesson-document';
import type { Layout, Sheet } from '@/lib/teach/sheet';
import { type BlockContext, blocksOfText } from './blocks-of';
import { getCard } from './cards';
import { getContent, getSpeech } from './get-content';
import { getLesson, textOfLesson } from './lessons';
import { referenceOfPage } from './references';
import { textRecordsOf } from './text-records';
import { today } from './today';

type Draft = {
  layout: Layout;
  title: string;
  kick: string;
  blocks: Block[];
  turn?: number;
  path: string;
  version: string;
  /** How to cite it, where that is known. */
  citation?: string;
};

/** Gives a sheet all that every sheet bears: the rule, where it is from, how to cite it. */
function sheetOf({ path, version, citation, ...rest }: Draft, tag: string): Sheet {
  const { locale, t } = getSpeech(tag);
  const address = addressOf(localPath(tag, path));
  return {
    turn: 0,
    ...rest,
    language: locale.tag,
    rule: t('teach.rule'),
    address,
    qr: qrMatrix(address),
    qrLabel: t('teach.qr', { address }),
    citation: citation ?? referenceOfPage({ title: rest.title, published: version, address }),
    licence: t('teach.licence'),
    version,
  };
}

/** What turns the texts of a lesson into blocks, their sources numbered together. */
function contextOf(sourceIds: readonly string[], tag: string): BlockContext {
  return {
    speech: getSpeech(tag),
    records: textRecordsOf(getContent(), today()),
    numberOf: (id) => {
      const index = sourceIds.indexOf(id);
      if (index < 0) throw new Error(`${id} is not in the list of sources of this sheet`);
      return index + 1;
    },
  };
}

/** The sheets of a lesson: what students are handed, and what they are shown. */
export function sheetsOfLesson(slug: string, tag: string): Record<'handout' | 'slides', Sheet> {
  const lesson = getLesson(slug, tag);
  const context = contextOf([], tag);
  const make = (layout: 'handout' | 'slides'): Sheet => {
    const { source, data } = textOfLesson(layout, slug, tag);
    return sheetOf(
      {
        layout,
        title: data.title,
        kick: lesson.data.title,
        blocks: blocksOfText(source, context),
        path: `${lesson.path}${layout}/`,
        version: versionOf(lesson.data),
      },
      tag,
    );
  };
  return { handout: make('handout'), slides: make('slides') };
}

/**
 * The sheets of a country’s card.
 * @param code ISO 3166-1 alpha-2
 */
export function sheetsOfCard(code: string, tag: string): Record<'card' | 'staff-room', Sheet> {
  const { t } = getSpeech(tag);
  const { card, staffRoom, checkedOn } = getCard(code, tag);
  const common = {
    layout: 'card' as const,
    kick: t('card.kind'),
    path: cardPath(code),
    version: checkedOn,
  };
  const first = sheetOf({ ...common, ...card }, tag);
  // Both stand on one page, which is what is cited.
  const second = sheetOf({ ...common, ...staffRoom, citation: first.citation }, tag);
  return { card: first, 'staff-room': second };
}

/** A whole lesson, for files that teachers change. */
export function documentOfLesson(slug: string, tag: string): LessonDocument {
  const speech = getSpeech(tag);
  const { t } = speech;
  const { data, path, sources } = getLesson(slug, tag);
  const context = contextOf(
    sources.map(({ id }) => id),
    tag,
  );
  const part = (kind: 'handout' | 'slides') => {
    const text = textOfLesson(kind, slug, tag);
    return { title: text.data.title, blocks: blocksOfText(text.source, context) };
  };
  const address = addressOf(localPath(tag, path));
  const version = versionOf(data);
  return {
    language: tag,
    title: data.title,
    summary: data.summary,
    address,
    version,
    citation: `${t('teach.cite')} ${referenceOfPage({ title: data.title, published: version, address })}`,
    licence: `${t('teach.from', { address, date: formatDate(version, tag) })} ${t('teach.licence')}`,
    blocks: lessonBlocks(
      data,
      {
        plan: blocksOfText(textOfLesson('lesson', slug, tag).source, context),
        handout: part('handout'),
        slides: part('slides'),
      },
      sources,
      speech,
    ),
  };
}
