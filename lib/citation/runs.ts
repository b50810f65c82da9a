/** A stretch of a citation: words, words in italics, or the place of the day of reading. */
export type Run = { text: string; italic?: true } | 'accessed';

/**
 * Stands for the day on which a reader read a page, which no page can know: some styles want it.
 * A character of no script, so that nothing else can be taken for it.
 */
export const accessedMark = '\u{E000}';

const entity = /&(?:#(\d+)|(amp|lt|gt|quot));/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (html: string) =>
  html.replace(entity, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

const withAccessed = (text: string): Run[] =>
  text
    .split(accessedMark)
    .flatMap((part, index): Run[] => [
      ...(index > 0 ? (['accessed'] as const) : []),
      ...(part === '' ? [] : [{ text: part }]),
    ]);

/**
 * The HTML of a CSL processor taken apart. Italics are kept; the number that a numbered style
 * puts first is not, because a list of references gives its own.
 */
export function runsOf(html: string): Run[] {
  const [, numbered] = /<div class="csl-right-inline">([\s\S]*?)<\/div>/.exec(html) ?? [];
  const flat = (numbered ?? html).replace(/<(?!\/?i>)[^>]*>/g, '').trim();
  return flat.split(/(<i>[\s\S]*?<\/i>)/).flatMap((part): Run[] => {
    if (!part.startsWith('<i>')) return withAccessed(decode(part));
    const text = decode(part.replace(/<\/?i>/g, ''));
    return text === '' ? [] : [{ text, italic: true }];
  });
}

/**
 * A citation as plain text.
 * @param accessed words for the day of reading
 */
export const textOfRuns = (runs: readonly Run[], accessed: string): string =>
  runs.map((run) => (run === 'accessed' ? accessed : run.text)).join('');
