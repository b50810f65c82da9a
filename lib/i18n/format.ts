/**
 * A day, month or year in words.
 * @param edtf `2026-05-19`, `2026-05` or `2026`
 * @param locale BCP 47 tag
 * @example formatDate('2026-05-19', 'en') // 19 May 2026
 */
export function formatDate(edtf: string, locale: string): string {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** A number in the language's digits and groups. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}
