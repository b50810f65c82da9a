import { describe, expect, it } from 'vitest';
import { isCountryCode, isJurisdictionCode, isLanguageTag, isTimeZone } from '@/lib/records/codes';
import { isNumberOf } from '@/lib/records/phone-number';
import { hoursNamed } from '@/lib/records/stated-time';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe('codes', () => {
  it('know the 249 countries of ISO 3166-1', () => {
    const pairs = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    expect(pairs.filter(isCountryCode)).toHaveLength(249);
  });

  it.each(['UK', 'EU', 'XK', 'SU', 'ZZ', 'gb', 'GBR', ''])(
    'do not take %s for a country',
    (code) => {
      expect(isCountryCode(code)).toBe(false);
    },
  );

  it.each(['GB', 'GB-EAW', 'GB-SCT', 'US-CA', 'US-DC', 'CA-BC', 'AU-NSW', 'EU'])(
    'take %s for a jurisdiction',
    (code) => {
      expect(isJurisdictionCode(code)).toBe(true);
    },
  );

  it.each(['US-XX', 'EU-DE', 'UK-EAW', 'US_CA', 'USCA'])(
    'do not take %s for a jurisdiction',
    (code) => {
      expect(isJurisdictionCode(code)).toBe(false);
    },
  );

  it('tell languages and time zones from what looks like them', () => {
    expect(['en', 'zh-Hant', 'sr-Latn', 'es-419'].filter(isLanguageTag)).toHaveLength(4);
    expect(['qq', 'en-ZX', 'en_GB', 'e'].filter(isLanguageTag)).toEqual([]);
    expect(['Europe/London', 'Asia/Kolkata', 'UTC'].filter(isTimeZone)).toHaveLength(3);
    expect(['Europe/Cardiff', 'London', ''].filter(isTimeZone)).toEqual([]);
  });
});

describe('numbers of countries that share +1', () => {
  it('are free numbers of each, and others of one alone', () => {
    expect(['US', 'CA', 'JM'].filter((country) => isNumberOf('+1 866 555 0123', country))).toEqual([
      'US',
      'CA',
      'JM',
    ]);
    expect(['US', 'CA'].filter((country) => isNumberOf('+1 416 555 0123', country))).toEqual([
      'CA',
    ]);
    expect(['US', 'CA'].filter((country) => isNumberOf('+1 212 555 0123', country))).toEqual([
      'US',
    ]);
  });
});

describe('lengths of time in a sentence', () => {
  it.each([
    ['Within 48 hours of a valid report.', [48]],
    ['Within two days, in hard cases a week.', [48, 168]],
    ['A 24-hour answer.', [24]],
    ['Reviewed within seven business days.', []],
    ['As fast as it can.', []],
    ['Section 48 applies.', []],
  ])('%s', (sentence, hours) => {
    expect(hoursNamed(sentence)).toEqual(hours);
  });
});
