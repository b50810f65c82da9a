const inWords: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  6: 'six',
  12: 'twelve',
  24: 'twenty-four',
  36: 'thirty-six',
  48: 'forty-eight',
  72: 'seventy-two',
};

const ofHours = (figures: string) => `(${figures})[ -]hours?\\b`;

/** Matches a number of hours as people type it: `48 hours`, `48-hour`, `two hours`. */
export function figurePattern(hours: number): RegExp {
  const figures = [String(hours), ...(inWords[hours] ? [inWords[hours]] : [])];
  return new RegExp(`\\b${ofHours(figures.join('|'))}`, 'iu');
}

/** A number of hours in a text, and the words it is typed in. */
export type TypedHours = { hours: number; words: string };

const hoursOf = new Map(Object.entries(inWords).map(([hours, word]) => [word, Number(hours)]));
const anyFigure = ofHours(['\\d+', ...hoursOf.keys()].join('|'));

/**
 * Every number of hours in a text, in order.
 * @param lead words that must stand before it, as a pattern
 */
export function typedHours(text: string, lead = ''): TypedHours[] {
  return [...text.matchAll(new RegExp(`\\b${lead}${anyFigure}`, 'giu'))].map(
    ([words, figure = '']) => ({
      hours: hoursOf.get(figure.toLowerCase()) ?? Number(figure),
      words,
    }),
  );
}
