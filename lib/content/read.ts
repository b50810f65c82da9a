import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultLocale } from '@/lib/i18n/locales';
import { type Article, articleSchema } from '@/lib/schema/article';
import { type Change, changesSchema } from '@/lib/schema/change';
import { type Guide, guideSchema, type Step, stepSchema } from '@/lib/schema/guide';
import { type Helpline, helplineSchema } from '@/lib/schema/helpline';
import { type Law, lawSchema } from '@/lib/schema/law';
import {
  type Lesson,
  type LessonSheet,
  lessonSchema,
  lessonSheetSchema,
} from '@/lib/schema/lesson';
import { type Page, pageSchema } from '@/lib/schema/page';
import { type Platform, platformSchema } from '@/lib/schema/platform';
import { type Question, questionSchema } from '@/lib/schema/question';
import { type Source, sourceSchema } from '@/lib/schema/source';
import {
  idListSchema,
  neverNameSchema,
  type Redirect,
  redirectsSchema,
  type Term,
  termsSchema,
  type Wording,
  wordingsSchema,
} from '@/lib/schema/vocab';
import { type Fingerprints, parseFingerprints } from './fingerprints';
import { addFrozen, type FrozenText } from './frozen-texts';
import type { ContentIssue } from './issue';
import { type MdxSource, parseMdx } from './mdx-source';
import { rememberLast } from './once';
import { listContentFiles, type Place, placeOf, type TextKind } from './places';
import { parseRevisions, type RevisionMarks } from './revision-marks';
import { parseYaml, validate, type YamlSource } from './yaml-source';

/** What the front matter of each kind of text holds. */
export type FrontMatter = {
  article: Article;
  question: Question;
  guide: Guide;
  step: Step;
  page: Page;
  lesson: Lesson;
  handout: LessonSheet;
  slides: LessonSheet;
};

/** One MDX file of a kind and what its front matter holds. */
export type TextOf<K extends TextKind> = {
  kind: K;
  slug: string;
  locale: string;
  source: MdxSource;
  data: FrontMatter[K];
} & (K extends 'step' ? { step: string; order: number } : unknown);

/** One MDX file of any kind. */
export type TextFile = { [K in TextKind]: TextOf<K> }[TextKind];

/** One record and where its fields stand in its file. */
export type RecordFile<T> = { data: T; source: YamlSource };

export type Messages = Record<string, string>;
export type MessagesFile = { locale: string; data: Messages; source: YamlSource };

/** Everything under `content/`, as read: valid data, and an issue for all that is not. */
export type Content = {
  texts: TextFile[];
  /** Files whose front matter is broken: their text is still checked. */
  brokenTexts: { source: MdxSource; place: TextPlace }[];
  sources: Map<string, RecordFile<Source>>;
  /** Files of records and redirects that are there and broken: what rests on them is not at fault. */
  brokenFiles: Set<string>;
  laws: Map<string, RecordFile<Law>>;
  platforms: Map<string, RecordFile<Platform>>;
  helplines: Map<string, RecordFile<Helpline>>;
  messages: MessagesFile[];
  terms: Term[];
  claims: Wording[];
  evidenceAdvice: Wording[];
  topics: string[];
  needs: string[];
  neverName: ReadonlySet<string>;
  redirects: Redirect[];
  redirectsSource: YamlSource | undefined;
  /** Published addresses, as listed in `content/addresses.txt`. */
  addresses: string[];
  /** Earlier versions of texts, by their paths without endings. */
  frozen: Map<string, FrozenText>;
  /** What the revisions of texts have accounted for. */
  revisionMarks: RevisionMarks;
  /** The change log of the data, oldest first. */
  changes: Change[];
  changesSource: YamlSource | undefined;
  /** What the change log has accounted for. */
  fingerprints: Fingerprints;
  issues: ContentIssue[];
};

/** Files without which a rule would silently check nothing. */
const neededFiles = [
  ...['claims', 'evidence-advice', 'needs', 'never-name', 'terms', 'topics'].map(
    (list) => `content/vocab/${list}.yaml`,
  ),
  `content/messages/${defaultLocale}.json`,
  'content/addresses.txt',
  'content/redirects.yaml',
];

const missingFiles = (files: readonly string[]): ContentIssue[] =>
  neededFiles
    .filter((file) => !files.includes(file))
    .map((file) => {
      const fix = 'bring it back: rules rest on it';
      return { file, line: 1, column: 1, field: 'file', message: 'missing', fix };
    });

const messagesSchema = z.record(z.string(), z.string().min(1));

const mdxOf = rememberLast(parseMdx);
const yamlOf = rememberLast((file, text) => parseYaml(file, text));

/** Reads and validates every content file under `root`. Throws only when the disk does. */
export function readContent(root: string): Content {
  const content: Content = {
    texts: [],
    brokenTexts: [],
    sources: new Map(),
    brokenFiles: new Set(),
    laws: new Map(),
    platforms: new Map(),
    helplines: new Map(),
    messages: [],
    terms: [],
    claims: [],
    evidenceAdvice: [],
    topics: [],
    needs: [],
    neverName: new Set(),
    redirects: [],
    redirectsSource: undefined,
    addresses: [],
    frozen: new Map(),
    revisionMarks: new Map(),
    changes: [],
    changesSource: undefined,
    fingerprints: new Map(),
    issues: [],
  };
  const files = listContentFiles(root);
  content.issues.push(...missingFiles(files));
  for (const file of files) {
    addFile(content, file, readFileSync(join(root, file), 'utf8'));
  }
  return content;
}

function addFile(content: Content, file: string, text: string): void {
  const place = placeOf(file);
  const { issues } = content;
  switch (place?.kind) {
    case 'article':
    case 'question':
    case 'guide':
    case 'page':
    case 'step':
    case 'lesson':
    case 'handout':
    case 'slides':
      addText(content, place, file, text);
      return;
    case 'source':
      addRecord(content.sources, place.id, yamlOf(file, text), sourceSchema, content);
      return;
    case 'law':
      addRecord(content.laws, place.id, yamlOf(file, text), lawSchema, content);
      return;
    case 'platform':
      addRecord(content.platforms, place.id, yamlOf(file, text), platformSchema, content);
      return;
    case 'helpline':
      addRecord(content.helplines, place.id, yamlOf(file, text), helplineSchema, content);
      return;
    case 'vocabulary':
      addVocabulary(content, place.id, yamlOf(file, text));
      return;
    case 'messages': {
      const source = yamlOf(file, text);
      const data = validate(source, messagesSchema, issues);
      if (data) content.messages.push({ locale: place.locale, data, source });
      return;
    }
    case 'redirects':
      addRedirects(content, yamlOf(file, text));
      return;
    case 'addresses':
      content.addresses = text.split('\n').filter((address) => address !== '');
      return;
    case 'frozen':
      addFrozen(content.frozen, issues, place, { file, text });
      return;
    case 'revisions':
      content.revisionMarks = parseRevisions(file, text, issues);
      return;
    case 'data-changes':
      content.changesSource = yamlOf(file, text);
      content.changes = validate(content.changesSource, changesSchema, issues) ?? [];
      return;
    case 'data-fingerprints':
      content.fingerprints = parseFingerprints(file, text, issues);
      return;
    default:
      issues.push({
        file,
        line: 1,
        column: 1,
        field: 'file',
        message: 'no content belongs under this name',
        fix: 'see the map of folders in README.md, and use lower case letters, digits and hyphens',
      });
  }
}

function addRedirects(content: Content, source: YamlSource): void {
  const redirects = validate(source, redirectsSchema, content.issues);
  if (redirects) Object.assign(content, { redirects, redirectsSource: source });
  else content.brokenFiles.add(source.file);
}

function addRecord<T>(
  records: Map<string, RecordFile<T & { id: string }>>,
  id: string,
  source: YamlSource,
  schema: z.ZodType<T>,
  { issues, brokenFiles }: Content,
): void {
  const data = validate(source, schema, issues);
  if (data) records.set(id, { data: { ...data, id }, source });
  else brokenFiles.add(source.file);
}

type TextPlace = Extract<Place, { kind: TextKind }>;

function addText(content: Content, place: TextPlace, file: string, text: string): void {
  const { issues, texts } = content;
  const { source, issues: refused } = mdxOf(file, text);
  issues.push(...refused);
  const common = { slug: place.slug, locale: place.locale, source };
  const before = texts.length;
  if (place.kind === 'step') {
    const data = validate(source.front, stepSchema, issues);
    if (data) texts.push({ ...common, kind: 'step', data, step: place.step, order: place.order });
  } else if (place.kind === 'article') {
    const data = validate(source.front, articleSchema, issues);
    if (data) texts.push({ ...common, kind: 'article', data });
  } else if (place.kind === 'question') {
    const data = validate(source.front, questionSchema, issues);
    if (data) texts.push({ ...common, kind: 'question', data });
  } else if (place.kind === 'guide') {
    const data = validate(source.front, guideSchema, issues);
    if (data) texts.push({ ...common, kind: 'guide', data });
  } else if (place.kind === 'lesson') {
    const data = validate(source.front, lessonSchema, issues);
    if (data) texts.push({ ...common, kind: 'lesson', data });
  } else if (place.kind === 'handout' || place.kind === 'slides') {
    const data = validate(source.front, lessonSheetSchema, issues);
    if (data) texts.push({ ...common, kind: place.kind, data });
  } else {
    const data = validate(source.front, pageSchema, issues);
    if (data) texts.push({ ...common, kind: 'page', data });
  }
  // Of a text that cannot be parsed, nothing but its front matter is known.
  if (refused.length > 0) texts.length = before;
  if (texts.length === before) content.brokenTexts.push({ source, place });
}

function addVocabulary(content: Content, id: string, source: YamlSource): void {
  const { issues } = content;
  switch (id) {
    case 'terms':
      content.terms = validate(source, termsSchema, issues) ?? [];
      return;
    case 'claims':
      content.claims = validate(source, wordingsSchema, issues) ?? [];
      return;
    case 'evidence-advice':
      content.evidenceAdvice = validate(source, wordingsSchema, issues) ?? [];
      return;
    case 'topics':
      content.topics = validate(source, idListSchema, issues) ?? [];
      return;
    case 'needs':
      content.needs = validate(source, idListSchema, issues) ?? [];
      return;
    case 'never-name':
      content.neverName = new Set(validate(source, neverNameSchema, issues) ?? []);
      return;
    default:
      issues.push({
        file: source.file,
        line: 1,
        column: 1,
        field: 'file',
        message: 'no list of this name is known',
        fix: 'remove it, or teach lib/content/read.ts to read it',
      });
  }
}
