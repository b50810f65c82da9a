import { versionOf } from '@/lib/citation/version';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { addressOf } from '@/lib/seo/site';
import type { FeedEntry } from '@/lib/share/feeds';
import { getContent } from './get-content';
import { movesOf } from './moves';
import { listArticles, listGuides, listQuestions } from './pages';
import { textLocale } from './text-locale';
import { stepsOf } from './units';

/** The slug of the question that bears a number. Throws where none does. */
export function slugOfNumber(number: number, tag: string): string {
  const found = listQuestions(tag).find(({ data }) => data.number === number);
  if (!found) throw new Error(`No question ${number} in ${tag}`);
  return found.slug;
}

/** A step that other sites may frame, with its guide. */
export type StepEntry = {
  guide: string;
  guideTitle: string;
  step: string;
  title: string;
  why: string;
};

/** Every step of every guide, in the order of the guides. */
export const listSteps = (tag: string): StepEntry[] =>
  listGuides(tag).flatMap(({ slug, data: { title: guideTitle } }) =>
    stepsOf(getContent().texts, slug, textLocale(tag)).map(({ step, data: { title, why } }) => ({
      guide: slug,
      guideTitle,
      step,
      title,
      why,
    })),
  );

/** Former names of a question, for links to its entry in the list of all. */
export function formerSlugs(slug: string, tag: string): string[] {
  const start = `/${tag}/faq/#`;
  return movesOf(getContent())
    .filter(({ from, to }) => from.startsWith(start) && to === `${start}${slug}`)
    .map(({ from }) => from.slice(start.length));
}

/** A page as feeds tell of it, with the ids of its topics. */
export type TopicalEntry = { entry: FeedEntry; topics: readonly string[] };

/** Every dated page: articles, guides and questions. */
export function listFeedEntries({ locale, t }: Speech): TopicalEntry[] {
  const { tag } = locale;
  return [...listArticles(tag), ...listGuides(tag), ...listQuestions(tag)].map(({ path, data }) => {
    const change = data.revisions?.at(-1)?.what;
    return {
      topics: data.topics,
      entry: {
        address: addressOf(localPath(tag, path)),
        title: data.title,
        summary:
          change === undefined ? data.summary : `${data.summary} ${t('feed.changed', { change })}`,
        published: data.published,
        updated: versionOf(data),
        topics: data.topics.map((topic) => t(`topic.${topic}`)),
      },
    };
  });
}

/** Topics that a page is about, in the order of their list: each has a feed. */
export function listFeedTopics(tag: string): string[] {
  const used = [...listArticles(tag), ...listGuides(tag), ...listQuestions(tag)].flatMap(
    ({ data }) => data.topics,
  );
  return getContent().topics.filter((topic) => used.includes(topic));
}
