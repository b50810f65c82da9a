import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import type { Helpline } from '@/lib/schema/helpline';

type Phone = NonNullable<Helpline['phone']>;

/** A telephone number as a page shows it. */
export type PhoneLink = {
  /** The groups that the service itself writes, kept on one line by no-break spaces. */
  text: string;
  /** What dials: `+443456000459`, or a short code as its keys are pressed, such as `*212`. */
  dial: string;
};

const countryOf = (code: string): CountryCode | undefined =>
  isSupportedCountry(code) ? code : undefined;

/**
 * A number as it is shown and dialled.
 * @param country ISO 3166-1 alpha-2 of the country that it is dialled in, or INT
 * @throws Error for a number that is neither a short code nor one of the country
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
export function phoneLink({ number, shortCode }: Phone, country: string): PhoneLink {
  const text = number.replace(/[\s-]+/g, '\u00a0');
  if (shortCode !== undefined) return { text, dial: number.replace(/[^\d#*]/g, '') };
  const parsed = parsePhoneNumberFromString(number, countryOf(country));
  if (!parsed) throw new Error(`${number} is no telephone number of ${country}`);
  return { text, dial: parsed.number };
}

/**
 * The digits that a number may be typed as: as its record has it, with its country code, and
 * without what is dialled before it. A number of no country has its own digits alone.
 * @param country ISO 3166-1 alpha-2 of the country that it is dialled in, or INT
 */
export function spellingsOf({ number, shortCode }: Phone, country: string): string[] {
  const own = number.replace(/\D/g, '');
  const parsed =
    shortCode === undefined ? parsePhoneNumberFromString(number, countryOf(country)) : undefined;
  if (!parsed) return [own];
  return [own, parsed.number.replace(/\D/g, ''), parsed.nationalNumber];
}

/** A bare # would begin a fragment, so it is written %23. The * stands as it is. */
const inAddress = (dial: string): string => dial.replaceAll('#', '%23');

/**
 * The address that calls a number.
 * @see https://www.rfc-editor.org/rfc/rfc3966#section-3
 */
export const telAddress = ({ dial }: PhoneLink): string => `tel:${inAddress(dial)}`;

/**
 * The address that begins a text message to a number.
 * @see https://www.rfc-editor.org/rfc/rfc5724
 */
export const smsAddress = ({ dial }: PhoneLink): string => `sms:${inAddress(dial)}`;
