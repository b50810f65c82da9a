import type { TextOf } from './content';
import { getContent } from './get-content';
import { type Entry, entriesOf, type PageOf, pageOf } from './pages';
import { textLocale } from './text-locale';
import { attributeOf, componentsOf } from './tree';

/** Lessons in their order. */
export const listLessons = (tag: string): Entry<'lesson'>[] =>
  entriesOf('lesson', tag).sort((a, b) => a.data.order - b.data.order);

/** A step as lists show it. */
export type StepEntry = { title: string; minutes: number };

/** A lesson plan, with the steps of its text. */
export function getLesson(slug: string, tag: string): PageOf<'lesson'> & { steps: StepEntry[] } {
  const steps = componentsOf(textOfLesson('lesson', slug, tag).source.body, 'Step').map((step) => ({
    title: attributeOf(step, 'title') ?? '',
    minutes: Number(attributeOf(step, 'minutes')),
  }));
  return { ...pageOf('lesson', slug, tag), steps };
}

/** What students get of a lesson: its handout or its slides. */
export const getLessonSheet = <K extends 'handout' | 'slides'>(
  kind: K,
  slug: string,
  tag: string,
) => pageOf(kind, slug, tag);

/** A text of a lesson as it was read. Throws when there is none. */
export function textOfLesson<K extends 'lesson' | 'handout' | 'slides'>(
  kind: K,
  slug: string,
  tag: string,
): TextOf<K> {
  const isWanted = (text: { kind: string; slug: string; locale: string }): text is TextOf<K> =>
    text.kind === kind && text.slug === slug && text.locale === textLocale(tag);
  const found = getContent().texts.find((text): text is typeof text & TextOf<K> => isWanted(text));
  if (!found) throw new Error(`No ${kind} ${slug} in ${tag}`);
  return found;
}
