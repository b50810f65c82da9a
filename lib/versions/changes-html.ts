import type { Difference, WordRun } from './compare';

/** Words of the page’s language that a comparison needs. */
export type ChangeWords = {
  /** `Changed`, `Added`, `Taken out`: what happened to a block. */
  changed: string;
  added: string;
  removed: string;
  /** Before the heading that a block stands under. */
  under: string;
  /** Before a number of blocks that did not change. */
  same: string;
  /** Where nothing that a reader reads has changed. */
  none: string;
  /** Before words within a block, for those who hear the page: `added`, `taken out`, and their end. */
  insert: string;
  delete: string;
  end: string;
};

/** The words of a page, each asked for by its name. */
export const changeWords = (word: (name: keyof ChangeWords) => string): ChangeWords => ({
  changed: word('changed'),
  added: word('added'),
  removed: word('removed'),
  under: word('under'),
  same: word('same'),
  none: word('none'),
  insert: word('insert'),
  delete: word('delete'),
  end: word('end'),
});

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const heard = (words: string) => `<span class="sr-only">${escapeHtml(words)}</span>`;

function runHtml({ text, how }: WordRun, words: ChangeWords): string {
  const shown = escapeHtml(text);
  if (how === undefined) return shown;
  // Between words alone there is nothing to hear.
  const [tag, before] = how === 'added' ? ['ins', words.insert] : ['del', words.delete];
  const said = text.trim() === '' ? '' : heard(` ${before} `);
  const end = text.trim() === '' ? '' : heard(` ${words.end} `);
  return `<${tag}>${said}${shown}${end}</${tag}>`;
}

function bodyOf(difference: Exclude<Difference, { kind: 'same' }>, words: ChangeWords): string {
  if (difference.kind === 'changed') {
    return difference.words.map((run) => runHtml(run, words)).join('');
  }
  const tag = difference.kind === 'added' ? 'ins' : 'del';
  return `<${tag}>${escapeHtml(difference.text)}</${tag}>`;
}

/**
 * A comparison as HTML. What was added and taken out is told by words and by lines, never by
 * colour alone.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/use-of-color
 */
export function changesHtml(differences: readonly Difference[], words: ChangeWords): string {
  if (differences.every(({ kind }) => kind === 'same')) return `<p>${escapeHtml(words.none)}</p>`;
  return differences
    .map((difference) => {
      if (difference.kind === 'same') {
        return `<p class="same">${escapeHtml(words.same)} ${difference.count}</p>`;
      }
      const { kind, under } = difference;
      const place =
        under === '' ? '' : ` <small>${escapeHtml(words.under)} ${escapeHtml(under)}</small>`;
      return `<section class="change"><h2>${escapeHtml(words[kind])}${place}</h2><p>${bodyOf(difference, words)}</p></section>`;
    })
    .join('');
}
