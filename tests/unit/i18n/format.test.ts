import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format';

describe('a date in words', () => {
  test.each([
    ['a day', '2026-05-19', 'en', '19 May 2026'],
    ['a month', '2026-05', 'en', 'May 2026'],
    ['a year', '2026', 'en', '2026'],
    ['the first day of a year', '2026-01-01', 'en', '1 January 2026'],
    ['the last day of a leap February', '2024-02-29', 'en', '29 February 2024'],
    ['another language', '2026-05-19', 'de', '19. Mai 2026'],
  ])('%s', (_name, edtf, locale, words) => {
    expect(formatDate(edtf, locale)).toBe(words);
  });

  test('is the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = place;
      expect(formatDate('2026-05-19', 'en')).toBe('19 May 2026');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

test('a number has its language’s groups', () => {
  expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  expect(formatNumber(1234567, 'de')).toBe('1.234.567');
});
