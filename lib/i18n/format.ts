import { memoize } from '@formatjs/fast-memoize';

/**
 * A day, month or year in words. Kept once made: making the format takes longer than its use, and
 * pages say the same few days thousands of times.
 * @param edtf `2026-05-19`, `2026-05` or `2026`
 * @param locale BCP 47 tag
 * @example formatDate('2026-05-19', 'en') // 19 May 2026
 */
export const formatDate = memoize((edtf: string, locale: string): string => {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
});

/** A number in the language's digits and groups. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

const hoursInDay = 24;
const mostHours = 72;

/**
 * A length of time in words: hours up to three days, and whole days above.
 * @param hours above 0
 * @param locale BCP 47 tag
 * @example formatHours(48, 'en') // 48 hours
 * @example formatHours(168, 'en') // 7 days
 */
export function formatHours(hours: number, locale: string): string {
  const inDays = hours > mostHours && hours % hoursInDay === 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inDays ? 'day' : 'hour',
    unitDisplay: 'long',
  }).format(inDays ? hours / hoursInDay : hours);
}

/**
 * The size of a file in kilobytes of 1,000 bytes, one at least.
 * @param locale BCP 47 tag
 * @example formatKilobytes(229355, 'en') // 229 kB
 */
export function formatKilobytes(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
