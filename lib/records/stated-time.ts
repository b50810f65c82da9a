const hoursOf = { hour: 1, day: 24, week: 168 } as const;

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
};

const time = new RegExp(`\\b(\\d+|${Object.keys(words).join('|')})[ -](hour|day|week)s?\\b`, 'giu');

/**
 * The lengths of time that a sentence names, in hours. Business days are no fixed length and
 * are left out.
 * @example hoursNamed('Within two days, in hard cases a week.') // [48, 168]
 */
export function hoursNamed(sentence: string): number[] {
  return [...sentence.matchAll(time)].flatMap(([, amount = '', unit = '']) => {
    const count = words[amount.toLowerCase()] ?? Number(amount);
    const found = Object.entries(hoursOf).find(([name]) => name === unit.toLowerCase());
    return found ? [count * found[1]] : [];
  });
}
