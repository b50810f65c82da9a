import type { TextFile } from './read';

/** Words of front matter that readers see, where they stand, and the sources listed for them. */
export type FrontWords = { path: (string | number)[]; value: string; cite?: string[] | undefined };

/** Title, summary, lede, why, key points and short answer: what a text has of them. */
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
  ];
}
