import type { ReferencedSource } from '@/lib/citation/reference';
import type { Speech } from '@/lib/i18n/speech';
import type { Lesson } from '@/lib/schema/lesson';
import { type Block, list, paragraph, plain } from './blocks';

/** A part of a lesson as it was written. */
export type LessonPart = { title: string; blocks: Block[] };

/** A whole lesson in one file that a teacher can change. */
export type LessonDocument = {
  /** BCP 47 tag. */
  language: string;
  title: string;
  /** What it is for, in one sentence. */
  summary: string;
  address: string;
  citation: string;
  licence: string;
  version: string;
  blocks: Block[];
};

const heading = (text: string, depth: 2 | 3 = 2): Block => ({
  kind: 'heading',
  depth,
  runs: plain(text),
});

/**
 * The blocks of a whole lesson: plan, handout, slides and sources.
 * @param sources in the order of their numbers
 * @param rule about images of people under 18
 */
export function lessonBlocks(
  lesson: Lesson,
  parts: { plan: Block[]; handout: LessonPart; slides: LessonPart },
  sources: readonly ReferencedSource[],
  { t }: Speech,
): Block[] {
  const numbersOf = (ids: readonly string[]) =>
    ids.map((id) => sources.findIndex((source) => source.id === id) + 1).join(', ');
  const facts = [
    t('lesson.forAges', { from: lesson.ages.from, to: lesson.ages.to }),
    t('lesson.minutes', { count: lesson.minutes }),
  ];
  return [
    paragraph(facts.join(', ')),
    paragraph(lesson.aim),
    { kind: 'paragraph', runs: [{ text: t('teach.rule'), bold: true }] },
    heading(t('lesson.outcomes')),
    list(lesson.outcomes),
    heading(t('lesson.materials')),
    list(lesson.materials),
    heading(t('lesson.steps')),
    ...parts.plan,
    heading(t('lesson.questions')),
    list(lesson.questions),
    heading(t('lesson.avoid')),
    list(lesson.avoid),
    heading(t('lesson.evidence')),
    list(lesson.evidence.map(({ says, cite }) => `${says} [${numbersOf(cite)}]`)),
    heading(`${t('lesson.handout')}: ${parts.handout.title}`),
    ...parts.handout.blocks.map(deeper),
    heading(`${t('lesson.slides')}: ${parts.slides.title}`),
    ...parts.slides.blocks,
    heading(t('page.sources')),
    list(
      sources.map(
        (source) =>
          `${source.reference} ${source.DOI ? `https://doi.org/${source.DOI}` : source.URL}`,
      ),
      true,
    ),
  ];
}

/** Headings of a sheet stand below the heading of the sheet itself. */
const deeper = (block: Block): Block => (block.kind === 'heading' ? { ...block, depth: 3 } : block);
