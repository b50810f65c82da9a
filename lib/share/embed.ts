import { escapeText, escapeValue } from './escape';

/** A small page of ours that another site frames. */
export type Embed = {
  /** Whole address of the small page. */
  address: string;
  /** Says to screen readers what the frame holds. */
  title: string;
  /** Pixels, for a frame of usual width. */
  height: number;
};

/** Pixels: what stands around the words, a line of words, and characters on a line of a phone. */
const around = 226;
const line = 27;
const charactersOnALine = 36;
const tallest = 560;

/**
 * The height, in pixels, at which a frame on a phone shows so many characters; longer texts scroll.
 */
export function heightFor(characters: number): number {
  const lines = Math.ceil(characters / charactersOnALine);
  return Math.min(tallest, around + lines * line);
}

/**
 * The frame as HTML to paste. It may run no script and knows nothing of the page around it; a
 * link that the reader follows may take the place of that page, which the sandbox must allow.
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 */
export function frameSnippet({ address, title, height }: Embed): string {
  return `<iframe src="${escapeValue(address)}" title="${escapeValue(title)}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-top-navigation-by-user-activation"></iframe>`;
}

/** A text to quote, with where it is from. */
export type Quotation = { text: string; reference: string; address: string; licence: string };

/** The same words as HTML that asks nobody for anything: for sites that allow no frames. */
export function quoteSnippet({ text, reference, address, licence }: Quotation): string {
  const source = `${escapeText(reference)} <a href="${escapeValue(address)}">${escapeText(licence)}</a>`;
  return `<blockquote cite="${escapeValue(address)}"><p>${escapeText(text)}</p><p>${source}</p></blockquote>`;
}
