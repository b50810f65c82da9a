import type { Content, TextFile } from './content';
import type { MdxSource } from './mdx-source';
import { oncePer } from './once';
import type { TextKind } from './places';

/** What a reader gets under one address: one file, or a guide's cover with its steps. */
export type Unit = {
  kind: Exclude<TextKind, 'step'>;
  slug: string;
  locale: string;
  /** Without the language: `/faq/should-i-pay/`. */
  path: string;
  /** In reading order. */
  files: MdxSource[];
  /** Stable parts of the page, for links: a guide's steps, an article's key points. */
  anchors: string[];
  /** Ids of sources that its front matter names beside claims of a lesson, in order. */
  evidence: string[];
  draft: boolean;
};

/** Every text as it is written, with those whose front matter is broken. */
export const bodiesOf = ({ texts, brokenTexts }: Content): MdxSource[] =>
  [...texts, ...brokenTexts].map(({ source }) => source);

/** Where the pages of each kind of text stand, without the language. */
export const folderOf = {
  article: '/articles/',
  question: '/faq/',
  guide: '/guides/',
  page: '/',
  lesson: '/teach/',
} as const;

/** The path of a text's page, without the language. */
export function pathOf(kind: TextKind, slug: string): string {
  if (kind === 'step') return `${folderOf.guide}${slug}/`;
  if (kind === 'handout' || kind === 'slides') return `${folderOf.lesson}${slug}/${kind}/`;
  return `${folderOf[kind]}${slug}/`;
}

/** Steps of a guide in their order. */
export function stepsOf(
  texts: readonly TextFile[],
  slug: string,
  locale: string,
): Extract<TextFile, { kind: 'step' }>[] {
  return texts
    .filter((text) => text.kind === 'step')
    .filter((step) => step.slug === slug && step.locale === locale)
    .sort((a, b) => a.order - b.order);
}

/**
 * Paths of pages whose front matter is broken, a guide's with a broken step included: they exist,
 * and what links to them is not at fault.
 */
export function brokenPaths(content: Content): ReadonlySet<string> {
  return new Set(content.brokenTexts.map(({ place: { kind, slug } }) => pathOf(kind, slug)));
}

const isOfLesson = (kind: TextKind) => kind === 'handout' || kind === 'slides';

/** Every page that the texts make, drafts included. */
export const unitsOf: (content: Content) => readonly Unit[] = oncePer(
  (content: Content): Unit[] => {
    const drafts = new Set(
      content.texts
        .filter((text) => text.kind === 'lesson' && text.data.draft)
        .map(({ slug, locale }) => `${slug} ${locale}`),
    );
    return content.texts.flatMap((text) => {
      if (text.kind === 'step') return [];
      const steps = text.kind === 'guide' ? stepsOf(content.texts, text.slug, text.locale) : [];
      return [
        {
          kind: text.kind,
          slug: text.slug,
          locale: text.locale,
          path: pathOf(text.kind, text.slug),
          files: [text.source, ...steps.map((step) => step.source)],
          anchors:
            text.kind === 'article'
              ? text.data.keyPoints.map((_point, index) => `key-${index + 1}`)
              : steps.map((step) => step.step),
          evidence: text.kind === 'lesson' ? text.data.evidence.flatMap(({ cite }) => cite) : [],
          draft:
            ('draft' in text.data && text.data.draft === true) ||
            (isOfLesson(text.kind) && drafts.has(`${text.slug} ${text.locale}`)),
        },
      ];
    });
  },
);
