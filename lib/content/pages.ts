import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mention, type Note, numberMentions } from '@/lib/citation/notes';
import { localeOf, pseudoLocale } from '@/lib/i18n/locales';
import { pseudoMessages } from '@/lib/i18n/pseudo';
import type { Speech } from '@/lib/i18n/speech';
import { createTranslate } from '@/lib/i18n/translate';
import type { TextRecords } from '@/lib/records/text-records';
import type { Source } from '@/lib/schema/source';
import { isAside, listAddresses } from './addresses';
import { readDevelopmentCheck } from './development';
import type { MdxSource } from './mdx-source';
import type { TextKind } from './places';
import { type Content, type FrontMatter, readContent, type TextFile, type TextOf } from './read';
import { recordPagesCiting, titleOfRecordPage } from './record-titles';
import { gradeOf } from './rules/readability';
import { textLocale } from './text-locale';
import { textRecordsOf } from './text-records';
import { today } from './today';
import { attributeOf, blocksOf, componentsOf, textWithout } from './tree';
import { stepsOf, type Unit, unitsOf } from './units';

/** A compiled text, with the notes that its `<Cite>`s number and the records it can speak of. */
export type Compiled = { code: string; notes: Note[]; records: TextRecords };

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
  sources: Source[];
  words: number;
};

export type StepPage = { id: string; aliases: string[]; data: FrontMatter['step']; body: Compiled };

const root = process.cwd();
const isDevelopment = process.env.NODE_ENV === 'development';
let cached: { stamp: number; content: Content } | undefined;

/**
 * All content, read once a build. Under `npm run dev` it is read again after every change, and
 * a broken file throws its errors, so that the page shows them instead of an old text.
 */
export function getContent(): Content {
  const { stamp, issues } = isDevelopment ? readDevelopmentCheck(root) : { stamp: 0, issues: [] };
  if (issues.length > 0) throw new Error(`\n${issues.join('\n')}\n`);
  if (cached?.stamp !== stamp) cached = { stamp, content: readContent(root) };
  return cached.content;
}

const speeches = new WeakMap<Content, Map<string, Speech>>();

/** The words of the interface in a language. */
export function getSpeech(tag: string): Speech {
  const content = getContent();
  const known = speeches.get(content) ?? new Map<string, Speech>();
  speeches.set(content, known);
  const speech = known.get(tag) ?? speechOf(content, tag);
  known.set(tag, speech);
  return speech;
}

function speechOf(content: Content, tag: string): Speech {
  const locale = localeOf(tag);
  const file = content.messages.find((messages) => messages.locale === textLocale(tag));
  if (!file) throw new Error(`No content/messages/${tag}.json`);
  const messages = tag === pseudoLocale.tag ? pseudoMessages(file.data) : file.data;
  return { locale, t: createTranslate(messages, tag) };
}

function compile(source: MdxSource, notes: Note[]): Compiled {
  const name = source.file.replace('content/', '').replaceAll('/', '__');
  const path = join(root, '.contentlayer', 'generated', 'Text', `${name}.json`);
  const compiled: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof compiled === 'object' && compiled !== null && 'body' in compiled) {
    const { body } = compiled;
    if (
      typeof body === 'object' &&
      body !== null &&
      'code' in body &&
      typeof body.code === 'string'
    ) {
      return { code: body.code, notes, records: textRecordsOf(getContent(), today()) };
    }
  }
  throw new Error(`${path} has no compiled body: run npm run build`);
}

function sourceOf(id: string): Source {
  const source = getContent().sources.get(id);
  if (!source) throw new Error(`No source ${id}`);
  return source.data;
}

function mentionsOf({ body }: MdxSource): Mention[] {
  return componentsOf(body, 'Cite').map((cite) => {
    const at = attributeOf(cite, 'at');
    return { source: sourceOf(attributeOf(cite, 'id') ?? ''), ...(at === undefined ? {} : { at }) };
  });
}

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

type Assembled = { unit: Unit; bodies: Compiled[]; sources: Source[]; words: number };

function assemble(unit: Unit): Assembled {
  const counts = unit.files.map((file) => mentionsOf(file).length);
  const evidence = unit.evidence.map((id) => ({ source: sourceOf(id) }));
  const { notes, sources } = numberMentions([...unit.files.flatMap(mentionsOf), ...evidence]);
  let start = 0;
  const bodies = unit.files.map((file, index) => {
    const end = start + (counts[index] ?? 0);
    const body = compile(file, notes.slice(start, end));
    start = end;
    return body;
  });
  const blocks = unit.files.flatMap((file) => blocksOf(file.body).map((block) => block.text));
  return { unit, bodies, sources, words: gradeOf(blocks).words };
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

export const listPages = (tag: string): Entry<'page'>[] => entriesOf('page', tag);

/** Ids of the closed list of needs, in its order. */
export const listNeeds = (): string[] => getContent().needs;

export const getArticle = (slug: string, tag: string) => pageOf('article', slug, tag);
export const getQuestion = (slug: string, tag: string) => pageOf('question', slug, tag);
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

/** Titles of pages by their path, for “read next”. */
export function titleOf(path: string, tag: string): string {
  const unit = unitsOf(getContent()).find(
    (one) => one.path === path && one.locale === textLocale(tag),
  );
  const text = getContent().texts.find((one) => one.source === unit?.files[0]);
  const title = text?.data.title ?? titleOfRecordPage(getContent(), path, getSpeech(tag));
  if (title === undefined) throw new Error(`No page at ${path}`);
  return title;
}

/** A source with the pages that cite it. */
export type SourceEntry = { source: Source; citedBy: { path: string; title: string }[] };

/** Every source with the pages that cite it, by author and year. */
export function listSources(tag: string): SourceEntry[] {
  const units = unitsOf(getContent()).filter(
    (unit) => unit.locale === textLocale(tag) && !unit.draft,
  );
  const cited = units.map(({ path, files, evidence }) => ({
    path,
    title: titleOf(path, tag),
    sources: new Set([...files.flatMap(mentionsOf).map(({ source }) => source.id), ...evidence]),
  }));
  return [...getContent().sources.values()]
    .map(({ data: source }) => ({
      source,
      citedBy: [
        ...cited
          .filter(({ sources }) => sources.has(source.id))
          .map(({ path, title }) => ({ path, title })),
        ...recordPagesCiting(getContent(), source.id, getSpeech(tag)),
      ],
    }))
    .sort((a, b) => a.source.id.localeCompare(b.source.id));
}

/** Paths, with their language, of the pages that search engines may list: no parts, nothing discreet. */
export function listPublicPaths(locales: readonly string[]): string[] {
  return listAddresses(getContent(), locales).filter(
    (address) => !address.includes('#') && !/^\/[^/]+\/q\//.test(address) && !isAside(address),
  );
}
