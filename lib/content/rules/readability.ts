import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import type { MdxSource } from '../mdx-source';
import { blocksOf, textWithout } from '../tree';
import { type Unit, unitsOf } from '../units';

/** The highest Flesch-Kincaid grade of each kind of page. Other pages are read by the frightened too. */
export const highestGrade = {
  article: 10,
  question: 7,
  guide: 7,
  page: 7,
  lesson: 10,
  handout: 7,
  slides: 7,
} as const;

/** The grade of one page. */
export type Reading = { unit: Unit; grade: number; words: number };

const wordsOf = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words there are in blocks of English text. */
export const countWords = (blocks: readonly string[]): number => blocks.flatMap(wordsIn).length;

/** Words one by one: all segments together would each keep the whole text. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of wordsOf.segment(text)) if (isWordLike) words.push(segment);
  return words;
}

/**
 * The Flesch-Kincaid grade of English text given as blocks; each block ends a sentence.
 * @see Kincaid et al. 1975, Derivation of new readability formulas for Navy enlisted personnel
 */
export function gradeOf(blocks: readonly string[]): { grade: number; words: number } {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const block of blocks) {
    for (const { segment } of sentences.segment(block)) {
      const words = wordsIn(segment);
      if (words.length === 0) continue;
      counts.sentence += 1;
      counts.word += words.length;
      for (const word of words) counts.syllable += Math.max(1, syllable(word));
    }
  }
  return { grade: counts.sentence === 0 ? 0 : fleschKincaid(counts), words: counts.word };
}

const proseOf = ({ body }: MdxSource): string[] =>
  blocksOf(body)
    .filter((block) => block.node.type !== 'heading' && block.node.type !== 'tableRow')
    .map((block) => textWithout(block.node, []))
    .filter((text) => text !== '');

/** What teachers read of a lesson before its text. */
function frontProseOf(content: Content, { kind, files }: Unit): string[] {
  if (kind !== 'lesson') return [];
  const text = content.texts.find(({ source }) => source === files[0]);
  if (text?.kind !== 'lesson') return [];
  const { aim, outcomes, materials, questions, avoid, evidence } = text.data;
  return [
    aim,
    ...outcomes,
    ...materials,
    ...questions,
    ...avoid,
    ...evidence.map((one) => one.says),
  ];
}

/** The grade of every page in English. */
export function readingsOf(content: Content): Reading[] {
  return unitsOf(content)
    .filter((unit) => unit.locale === 'en')
    .map((unit) => ({
      unit,
      ...gradeOf([...frontProseOf(content, unit), ...unit.files.flatMap(proseOf)]),
    }));
}

/** Pages that are harder to read than their kind allows. */
export function checkReadability(content: Content): ContentIssue[] {
  return readingsOf(content).flatMap(({ unit, grade }) => {
    const highest = highestGrade[unit.kind];
    if (grade <= highest) return [];
    return [
      {
        file: unit.files[0]?.file ?? unit.path,
        line: 1,
        column: 1,
        field: 'readability',
        message: `grade ${grade.toFixed(1)} of at most ${highest} (Flesch-Kincaid)`,
        fix: 'shorten sentences and choose shorter words',
      },
    ];
  });
}
