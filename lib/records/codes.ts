import subdivisionNames from 'cldr-subdivisions-full/subdivisions/en/en.json';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));
const subdivisions = new Set(
  Object.keys(subdivisionNames.subdivisions.localeDisplayNames.subdivisions),
);

/** What CLDR names beside ISO 3166-1: exceptional reservations, groups and tests. */
const notInIso = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** Whether a code is an official ISO 3166-1 alpha-2 code. Withdrawn ones and UK are not. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || notInIso.has(code)) return false;
  // An alias such as UK or SU has another code as its canonical form.
  const [canonical] = Intl.getCanonicalLocales(`und-${code}`);
  return canonical === `und-${code}` && regionNames.of(code) !== undefined;
}

/**
 * Whether a code is one of ISO 3166-1, one of ISO 3166-2 as CLDR lists them, or EU.
 * @see https://www.unicode.org/reports/tr35/#unicode_subdivision_id
 */
export function isJurisdictionCode(code: string): boolean {
  if (code === 'EU') return true;
  if (!code.includes('-')) return isCountryCode(code);
  return subdivisions.has(code.replace('-', '').toLowerCase());
}

/** Whether a code is a currency of ISO 4217 that is known to this runtime. */
export const isCurrencyCode = (code: string): boolean => currencies.has(code);

/** Whether a name is a zone of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether a BCP 47 tag is well formed, of a language and region that CLDR names. */
export function isLanguageTag(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    const isKnown = languageNames.of(language) !== undefined;
    return isKnown && (region === undefined || regionNames.of(region) !== undefined);
  } catch {
    return false;
  }
}
