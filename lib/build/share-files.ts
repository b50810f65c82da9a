import { join } from 'node:path';
import { getSpeech } from '@/lib/content/get-content';
import { listQuestions } from '@/lib/content/pages';
import { listFeedEntries, listFeedTopics } from '@/lib/content/share';
import { localesOf } from '@/lib/i18n/locales';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { addressOf } from '@/lib/seo/site';
import { questionEmbed } from '@/lib/share/embeds';
import { atomFeedOf, type Feed, type FeedEntry, jsonFeedOf, newestOf } from '@/lib/share/feeds';
import { oembedOf } from '@/lib/share/oembed';
import { cardPaths, feedPath, oembedPath } from '@/lib/share/paths';
import { type CardFile, makeCards } from './cards';
import { writeBelow } from './write-below';

/**
 * Writes what others show of the site: pictures for previews, answers to oEmbed, and feeds.
 * @param root top of the project
 * @param out folder of the built site, from there
 * @returns words on what was made
 */
export async function writeShareFiles(root: string, out: string): Promise<string> {
  const write = (path: string, data: string | Uint8Array) =>
    writeBelow(join(root, out), path, data);
  const speeches = localesOf(false).map(({ tag }) => getSpeech(tag));
  const cards = speeches.flatMap(cardsOf);
  const drawn = await makeCards(root, cards, write);
  const feeds = speeches.flatMap(feedsOf);
  for (const { path, text } of [...feeds, ...speeches.flatMap(oembedsOf)]) write(path, text);
  return `${cards.length} pictures (${drawn} new), ${feeds.length} feeds`;
}

function cardsOf({ locale: { tag }, t }: Speech): CardFile[] {
  const name = t('site.name');
  return [
    {
      path: cardPaths.site(tag),
      words: { name, title: t('share.cardTitle'), text: t('site.tagline') },
    },
    { path: cardPaths.plain(tag), words: { name, title: t('share.plainTitle'), text: '' } },
    ...listQuestions(tag).map(({ slug, data }) => ({
      path: cardPaths.question(tag, slug),
      words: { name, title: data.title, text: data.answer.text },
    })),
  ];
}

type TextFile = { path: string; text: string };

function oembedsOf({ locale: { tag }, t }: Speech): TextFile[] {
  const site = { name: t('site.name'), url: addressOf(localPath(tag, '/')) };
  return listQuestions(tag).map(({ slug, data }) => {
    const embed = questionEmbed(tag, { slug, title: data.title, answer: data.answer.text });
    const picture = addressOf(cardPaths.question(tag, slug));
    const text = oembedOf(embed, { site, author: t('share.author'), picture });
    return { path: oembedPath(tag, slug), text };
  });
}

function feedsOf(speech: Speech): TextFile[] {
  const { locale, t } = speech;
  const { tag } = locale;
  const pages = listFeedEntries(speech);
  const feedOf = (name: string, title: string, entries: readonly FeedEntry[]): TextFile[] => {
    const feed: Feed = {
      title,
      description: t('feed.description'),
      author: t('share.author'),
      language: tag,
      home: addressOf(localPath(tag, '/')),
      self: {
        atom: addressOf(feedPath(tag, 'atom', name)),
        json: addressOf(feedPath(tag, 'json', name)),
      },
      entries: newestOf(entries),
    };
    return [
      { path: feedPath(tag, 'atom', name), text: atomFeedOf(feed) },
      { path: feedPath(tag, 'json', name), text: jsonFeedOf(feed) },
    ];
  };
  return [
    ...feedOf(
      'all',
      t('feed.all'),
      pages.map(({ entry }) => entry),
    ),
    ...listFeedTopics(tag).flatMap((topic) =>
      feedOf(
        topic,
        t('feed.about', { topic: t(`topic.${topic}`) }),
        pages.filter(({ topics }) => topics.includes(topic)).map(({ entry }) => entry),
      ),
    ),
  ];
}
