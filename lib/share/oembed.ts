import { cardSize } from './card-size';
import { type Embed, frameSnippet } from './embed';

/** Pixels: what a site gets that asks for no width of its own. */
const width = 600;
const daySeconds = 86_400;

/**
 * The answer of oEmbed 1.0 for a page, as a file: a rich embed whose HTML is the frame.
 * @param site name and address of the site
 * @param picture whole address of the page's card
 * @see https://oembed.com/
 */
export function oembedOf(
  embed: Embed,
  {
    site,
    author,
    picture,
  }: { site: { name: string; url: string }; author: string; picture: string },
): string {
  const answer = {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    author_name: author,
    author_url: site.url,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: daySeconds,
    thumbnail_url: picture,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: frameSnippet(embed),
    width,
    height: embed.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
