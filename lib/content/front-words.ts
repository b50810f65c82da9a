import type { Lesson } from '@/lib/schema/lesson';
import type { TextFile } from './content';

/** Words of front matter that readers see, where they stand, and the sources listed for them. */
export type FrontWords = { path: (string | number)[]; value: string; cite?: string[] | undefined };

const lists = ['outcomes', 'materials', 'questions', 'avoid'] as const;

const listsOf = (lesson: Pick<Lesson, (typeof lists)[number]>): FrontWords[] =>
  lists.flatMap((field) =>
    lesson[field].map((value, index): FrontWords => ({ path: [field, index], value })),
  );

/** Title, summary, lede, why, key points, short answer, and the lists of a lesson. */
export function frontWordsOf(text: TextFile): FrontWords[] {
  const { data } = text;
  return [
    { path: ['title'], value: data.title },
    ...('summary' in data ? [{ path: ['summary'], value: data.summary }] : []),
    ...('lede' in data ? [{ path: ['lede'], value: data.lede }] : []),
    ...('why' in data ? [{ path: ['why'], value: data.why }] : []),
    ...('keyPoints' in data
      ? data.keyPoints.map(({ text: value, cite }, index) => ({
          path: ['keyPoints', index, 'text'],
          value,
          cite,
        }))
      : []),
    ...('answer' in data
      ? [{ path: ['answer', 'text'], value: data.answer.text, cite: data.answer.cite }]
      : []),
    ...('aim' in data ? [{ path: ['aim'], value: data.aim }, ...listsOf(data)] : []),
  ];
}
