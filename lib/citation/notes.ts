import type { Source } from '@/lib/schema/source';
import type { ReferencedSource } from './reference';

/** One `<Cite>` of a page. */
export type Mention = { source: ReferencedSource; at?: string };

/** A mention with the number of its source on the page. */
export type Note = Mention & {
  /** From 1, by first mention; the same source keeps its number. */
  number: number;
  /** Unique on the page: `1`, `1-2`, `1-3`. */
  key: string;
};

/** A page's notes in reading order, and its sources in the order of their numbers. */
export type Numbering = { notes: Note[]; sources: ReferencedSource[] };

/** Numbers the mentions of a page. */
export function numberMentions(mentions: readonly Mention[]): Numbering {
  const sources: ReferencedSource[] = [];
  const times = new Map<string, number>();
  const notes = mentions.map((mention) => {
    const known = sources.findIndex((source) => source.id === mention.source.id);
    const number = known >= 0 ? known + 1 : sources.push(mention.source);
    const time = (times.get(mention.source.id) ?? 0) + 1;
    times.set(mention.source.id, time);
    return { ...mention, number, key: time === 1 ? `${number}` : `${number}-${time}` };
  });
  return { notes, sources };
}

const nameOf = (author: NonNullable<Source['author']>[number]) =>
  'literal' in author ? author.literal : author.family;

/**
 * Who wrote a source, short: one name, two, or the first “and others”.
 * @param and the word between two names
 * @param others the words for more
 */
export function shortAuthor(source: Source, and: string, others: string): string {
  const [first, second, ...rest] = (source.author ?? []).map(nameOf);
  if (first === undefined) return source.authority ?? '';
  if (second === undefined) return first;
  return rest.length > 0 ? `${first} ${others}` : `${first} ${and} ${second}`;
}
