import type { ReferencedSource } from '@/lib/citation/reference';
import { isAside, listAddresses } from './addresses';
import { assemble, type Compiled } from './assemble';
import type { Content, FrontMatter, TextFile, TextOf } from './content';
import { getContent, getSpeech } from './get-content';
import type { MdxSource } from './mdx-source';
import { oncePer } from './once';
import type { TextKind } from './places';
import { titleOfRecordPage } from './record-titles';
import { textLocale } from './text-locale';
import { textWithout } from './tree';
import { stepsOf, type Unit, unitsOf } from './units';

/** A heading of a text with the id that links to it. */
export type Heading = { id: string; text: string };

/** A page as its template takes it. */
export type PageOf<K extends TextKind> = {
  slug: string;
  /** Without the language. */
  path: string;
  data: FrontMatter[K];
  body: Compiled;
  headings: Heading[];
  sources: ReferencedSource[];
  words: number;
};

export type StepPage = { id: string; aliases: string[]; data: FrontMatter['step']; body: Compiled };

/** The id of a heading: its words in lower case with hyphens. */
export function headingId(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function headingsOf({ body }: MdxSource): Heading[] {
  return body.children
    .filter((node) => node.type === 'heading' && node.depth === 2)
    .map((node) => textWithout(node, []))
    .map((text) => ({ id: headingId(text), text }));
}

function unitOf(kind: Unit['kind'], slug: string, tag: string): Unit {
  const found = unitsOf(getContent()).find(
    (unit) => unit.kind === kind && unit.slug === slug && unit.locale === textLocale(tag),
  );
  if (!found) throw new Error(`No ${kind} ${slug} in ${tag}`);
  return found;
}

function textsOf<K extends TextKind>(kind: K, tag: string): (TextFile & TextOf<K>)[] {
  const isKind = (text: TextFile): text is TextFile & TextOf<K> => text.kind === kind;
  return getContent()
    .texts.filter(isKind)
    .filter((text) => text.locale === textLocale(tag))
    .filter((text) => !('draft' in text.data && text.data.draft));
}

/** A page by its kind, slug and language. Throws when there is none. */
export function pageOf<K extends Unit['kind']>(kind: K, slug: string, tag: string): PageOf<K> {
  const text = textsOf(kind, tag).find((one) => one.slug === slug);
  if (!text) throw new Error(`No ${kind} ${slug} in ${tag}`);
  const { unit, bodies, sources, words } = assemble(unitOf(kind, slug, tag));
  const [body] = bodies;
  if (!body) throw new Error(`${unit.path} has no text`);
  return {
    slug,
    path: unit.path,
    data: text.data,
    body,
    headings: headingsOf(text.source),
    sources,
    words,
  };
}

/** What lists and links say of a page. */
export type Entry<K extends TextKind> = { slug: string; path: string; data: FrontMatter[K] };

/** Pages of a kind in a language, drafts left out. */
export function entriesOf<K extends Unit['kind']>(kind: K, tag: string): Entry<K>[] {
  return textsOf(kind, tag).map(({ slug, data }) => ({
    slug,
    path: unitOf(kind, slug, tag).path,
    data,
  }));
}

/** Articles, newest first, then by title. */
export const listArticles = (tag: string): Entry<'article'>[] =>
  entriesOf('article', tag).sort(
    (a, b) =>
      b.data.published.localeCompare(a.data.published) || a.data.title.localeCompare(b.data.title),
  );

/** Questions by their permanent number. */
export const listQuestions = (tag: string): Entry<'question'>[] =>
  entriesOf('question', tag).sort((a, b) => a.data.number - b.data.number);

/** Guides in their order. */
export const listGuides = (tag: string): Entry<'guide'>[] =>
  entriesOf('guide', tag).sort((a, b) => a.data.order - b.data.order);

/** Pages such as about and safety, in their order. */
export const listPages = (tag: string): Entry<'page'>[] => entriesOf('page', tag);

/** Ids of the closed list of needs, in its order. */
export const listNeeds = (): string[] => getContent().needs;

/** An article with all that its page needs. Throws where there is none of the name. */
export const getArticle = (slug: string, tag: string) => pageOf('article', slug, tag);
/** A question with all that its page needs. Throws where there is none of the name. */
export const getQuestion = (slug: string, tag: string) => pageOf('question', slug, tag);
/** A page such as about or safety. Throws where there is none of the name. */
export const getPage = (slug: string, tag: string) => pageOf('page', slug, tag);

/** A guide with its steps in order. */
export function getGuide(slug: string, tag: string): { guide: PageOf<'guide'>; steps: StepPage[] } {
  const guide = pageOf('guide', slug, tag);
  const { bodies } = assemble(unitOf('guide', slug, tag));
  const redirects = getContent().redirects;
  const steps = stepsOf(getContent().texts, slug, textLocale(tag)).map((step, index) => {
    const body = bodies[index + 1];
    if (!body) throw new Error(`${step.source.file} is not compiled`);
    const here = `/${textLocale(tag)}${guide.path}#`;
    const aliases = redirects
      .filter(({ to }) => to === `${here}${step.step}`)
      .map(({ from }) => from.replace(here, ''));
    return { id: step.step, aliases, data: step.data, body };
  });
  return { guide, steps };
}

const titleIn = oncePer((content: Content, path: string, tag: string): string => {
  const unit = unitsOf(content).find((one) => one.path === path && one.locale === textLocale(tag));
  const text = content.texts.find((one) => one.source === unit?.files[0]);
  const title = text?.data.title ?? titleOfRecordPage(content, path, getSpeech(tag));
  if (title === undefined) throw new Error(`No page at ${path}`);
  return title;
});

/** Titles of pages by their path, for “read next”. Throws when there is none. */
export const titleOf = (path: string, tag: string): string => titleIn(getContent(), path, tag);

/** Paths, with their language, of the pages that search engines may list: no parts, nothing discreet. */
export function listPublicPaths(locales: readonly string[]): string[] {
  return listAddresses(getContent(), locales).filter(
    (address) => !address.includes('#') && !/^\/[^/]+\/q\//.test(address) && !isAside(address),
  );
}
