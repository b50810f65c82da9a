import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

/** Digits of the shortest and longest short codes, such as 15 and 116 111. */
const shortest = 2;
const longest = 6;

/** Whether a number has as few digits as short codes have. They have no public list. */
export function isShortCode(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return digits >= shortest && digits <= longest && !number.includes('+');
}

/** Whether a number written with + and its country code is valid, wherever it rings. */
export function isInternationalNumber(number: string): boolean {
  return parsePhoneNumberFromString(number, metadata)?.isValid() ?? false;
}

/**
 * Whether a number is valid in a country's own plan. Countries that share a calling code, as
 * those of the North American plan share +1, may share its free numbers, and not the others.
 * @param number as dialled in the country, or with + and country code
 * @param country ISO 3166-1 alpha-2
 */
export function isNumberOf(number: string, country: string): boolean {
  const known = getCountries(metadata).find((code) => code === country);
  if (known === undefined) return isInternationalNumber(number);
  const parsed = parsePhoneNumberFromString(number, known, metadata);
  if (parsed?.countryCallingCode !== getCountryCallingCode(known, metadata)) return false;
  // A shared number counts as the largest country's until another is named.
  parsed.country = known;
  return parsed.isValid();
}
