import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { addressOf } from '@/lib/seo/site';
import { escapeText, escapeValue } from './escape';

/** What a small page that other sites frame says. */
export type EmbedPage = {
  /** Of the whole page, without the language. */
  whole: string;
  /** What it belongs to, above the heading. */
  kick?: string;
  heading: string;
  /** For its title: alone it would not say what it belongs to. */
  title: string;
  summary: string;
  /** HTML. */
  body: string;
  /** The words of the link to the whole page. */
  more: string;
  /** `YYYY-MM-DD` */
  checkedOn: string | undefined;
};

/**
 * A small page that stands inside a page of somebody else: name, words, date, licence, and a link
 * to the whole. It holds no script. It has no way out: that could clear the frame alone and leave
 * the page around it, a promise that it cannot keep. Links take the place of the page around,
 * because no other page of ours may be framed; search engines are sent to the whole.
 * @param styles addresses of style sheets
 */
export function embedHtml(
  page: EmbedPage,
  { locale, t }: Speech,
  styles: readonly string[],
): string {
  const path = localPath(locale.tag, page.whole);
  const canonical = addressOf(path.replace(/#.*$/, ''));
  const site = t('site.name');
  const checked =
    page.checkedOn === undefined
      ? ''
      : ` <span>${escapeText(t('page.checked', { date: formatDate(page.checkedOn, locale.tag) }))}</span>`;
  return [
    `<!DOCTYPE html><html lang="${locale.tag}" dir="${locale.dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex"><base target="_top">',
    `<title>${escapeText(t('embed.name', { title: page.title, site }))}</title>`,
    `<meta name="description" content="${escapeValue(page.summary)}">`,
    `<link rel="canonical" href="${escapeValue(canonical)}"><link rel="icon" href="/icon.svg">`,
    ...styles.map((style) => `<link rel="stylesheet" href="${escapeValue(style)}">`),
    '</head>',
    '<body><main data-page="embed">',
    page.kick === undefined ? '' : `<p class="kick">${escapeText(page.kick)}</p>`,
    `<h1>${escapeText(page.heading)}</h1>${page.body}`,
    `<footer><p><a href="${escapeValue(path)}" rel="noreferrer">${escapeText(page.more)}</a></p>`,
    `<p><b>${escapeText(site)}</b>${checked} <span>${escapeText(t('embed.licence'))}</span></p>`,
    '</footer></main></body></html>',
  ].join('');
}
