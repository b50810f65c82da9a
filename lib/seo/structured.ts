import type { CslName } from '@/lib/schema/fields';
import { addressOfWork, type CitedWork, licence } from '../citation/work';

/** A thing as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** A whole JSON-LD document. */
export type StructuredData = Thing & { '@context': 'https://schema.org' };

const agentOf = (name: CslName): Thing =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') };

/** What every page says of itself, whatever it is. */
function creativeWork(
  type: string,
  work: CitedWork,
  more: Record<string, unknown>,
): StructuredData {
  const { title, authors, published, issued, version, language } = work;
  const [author, ...others] = authors.map(agentOf);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: title,
    url: addressOfWork(work),
    author: others.length > 0 ? [author, ...others] : author,
    datePublished: published,
    ...(issued === published ? {} : { dateModified: issued }),
    version,
    inLanguage: language,
    license: licence.url,
    ...more,
  };
}

/** An explainer. */
export const articleData = (work: CitedWork): StructuredData =>
  creativeWork('Article', work, { headline: work.title });

/**
 * A guide, with its steps in order.
 * @param steps with their whole addresses
 */
export const howToData = (
  work: CitedWork,
  steps: readonly { name: string; url: string }[],
): StructuredData =>
  creativeWork('HowTo', work, { step: steps.map((step) => ({ '@type': 'HowToStep', ...step })) });

const questionThing = (name: string, text: string): Thing => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
});

/** A page with one question and its answer. */
export const qaData = (work: CitedWork, answer: string): StructuredData =>
  creativeWork('QAPage', work, { mainEntity: questionThing(work.title, answer) });

/** A page with many questions, each of whose answers stands on it. */
export const faqData = (
  work: CitedWork,
  questions: readonly { question: string; answer: string }[],
): StructuredData =>
  creativeWork('FAQPage', work, {
    mainEntity: questions.map(({ question, answer }) => questionThing(question, answer)),
  });

/** A page on something else, such as laws or a service. */
export const webPageData = (work: CitedWork, about: readonly Thing[] = []): StructuredData =>
  creativeWork('WebPage', work, about.length > 0 ? { about } : {});

/**
 * A law that a page is about. `Legislation` is the law itself, never a page on it.
 * @see https://schema.org/Legislation
 */
export const lawThing = (name: string, identifier: string): Thing => ({
  '@type': 'Legislation',
  name,
  legislationIdentifier: identifier,
});

/** A service that a page is about. */
export const serviceThing = (name: string): Thing => ({ '@type': 'Organization', name });

/**
 * The published data.
 * @param files whole addresses with media types
 */
export const datasetData = (
  work: CitedWork,
  description: string,
  files: readonly { contentUrl: string; encodingFormat: string }[],
): StructuredData =>
  creativeWork('Dataset', work, {
    description,
    isAccessibleForFree: true,
    distribution: files.map((file) => ({ '@type': 'DataDownload', ...file })),
  });

/** Material for a class. `minutes` it takes, `ages` it is for, as `13-16`. */
export const lessonData = (
  work: CitedWork,
  { teaches, minutes, ages }: { teaches: readonly string[]; minutes: number; ages: string },
): StructuredData =>
  creativeWork('LearningResource', work, {
    learningResourceType: 'lesson plan',
    teaches,
    timeRequired: `PT${minutes}M`,
    typicalAgeRange: ages,
  });

/** JSON-LD as text for a script element: nothing in it can end the element. */
export const serializeData = (data: StructuredData): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
