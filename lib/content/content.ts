import type { Article } from '@/lib/schema/article';
import type { Change } from '@/lib/schema/change';
import type { Guide, Step } from '@/lib/schema/guide';
import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Lesson, LessonSheet } from '@/lib/schema/lesson';
import type { Page } from '@/lib/schema/page';
import type { Platform } from '@/lib/schema/platform';
import type { Question } from '@/lib/schema/question';
import type { Source } from '@/lib/schema/source';
import type { Redirect, Term, Wording } from '@/lib/schema/vocab';
import type { Fingerprints } from './fingerprints';
import type { FrozenText } from './frozen-texts';
import type { ContentIssue } from './issue';
import type { MdxSource } from './mdx-source';
import type { Place, TextKind } from './places';
import type { RevisionMarks } from './revision-marks';
import type { YamlSource } from './yaml-source';

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

/** Where a text stands. */
export type TextPlace = Extract<Place, { kind: TextKind }>;

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
