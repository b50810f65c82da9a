import { isCountryCode, isLanguageTag, isTimeZone } from '@/lib/records/codes';
import { isInternationalNumber, isNumberOf, isShortCode } from '@/lib/records/phone-number';
import { stateOf } from '@/lib/records/state';
import type { Helpline } from '@/lib/schema/helpline';
import type { Finding } from '../../finding';

/** Numbers, codes and hours of a service that cannot be, or that nothing supports. */
export function checkHelpline(helpline: Helpline): Finding[] {
  return [
    ...checkCodes(helpline),
    ...checkNumber(helpline, 'phone'),
    ...checkNumber(helpline, 'text'),
    ...checkHours(helpline),
  ];
}

function checkCodes({ country, languages = [] }: Helpline): Finding[] {
  const isCountry = country === 'INT' || isCountryCode(country);
  const fix = 'use a code such as GB, or INT for a service without borders';
  const unknown = { path: ['country'], message: `${country} is not a code of ISO 3166-1`, fix };
  return [
    ...(isCountry ? [] : [unknown]),
    ...languages.flatMap((tag, index) =>
      isLanguageTag(tag)
        ? []
        : [
            {
              path: ['languages', index],
              message: `${tag} is not the tag of a known language`,
              fix: 'use a BCP 47 tag such as es',
            },
          ],
    ),
  ];
}

function checkNumber(helpline: Helpline, name: 'phone' | 'text'): Finding[] {
  const entry = helpline[name];
  if (!entry) return [];
  const findings: Finding[] = [];
  const path = [name, 'number'];
  const { number, shortCode } = entry;
  if (shortCode !== undefined) {
    if (!isShortCode(number)) {
      const message = `“${number}” is too long for a short code`;
      findings.push({ path, message, fix: 'write the full number and remove shortCode' });
    }
  } else if (/[#*]/.test(number)) {
    const message = `“${number}” begins with a key that full numbers do not have`;
    findings.push({ path, message, fix: 'say under `shortCode` what it is, or mend the number' });
  } else if (helpline.country === 'INT') {
    if (!isInternationalNumber(number)) {
      const message = `“${number}” is not valid from every country`;
      findings.push({ path, message, fix: 'write it with + and its country code' });
    }
  } else if (!isNumberOf(number, helpline.country)) {
    const message = `“${number}” is not a valid number in ${helpline.country}`;
    findings.push({ path, message, fix: 'mend it, or say under `shortCode` why it is short' });
  }
  if (stateOf(helpline, name) === 'unchecked') {
    const message = 'no entry of sources names it';
    const fix = `remove the number, or name ${name} in the entry where it was read`;
    findings.push({ path: [name], message, fix });
  }
  return findings;
}

const midnight = '24:00';

function checkHours({ hours }: Helpline): Finding[] {
  if (!hours) return [];
  const findings: Finding[] = [];
  if (!isTimeZone(hours.zone)) {
    const message = `${hours.zone} is not a time zone of the IANA list`;
    findings.push({ path: ['hours', 'zone'], message, fix: 'use one such as Europe/London' });
  }
  hours.opening?.forEach(({ from, to }, index) => {
    const path = ['hours', 'opening', index];
    if (to > midnight) {
      const fix = 'end the day at 24:00 and begin another entry at 00:00';
      findings.push({ path: [...path, 'to'], message: `${to} is after midnight`, fix });
    } else if (from >= to) {
      const message = `opens at ${from} and closes at ${to}`;
      const fix = 'mend the hours; split a night at 24:00 into two entries';
      findings.push({ path: [...path, 'from'], message, fix });
    }
  });
  return findings;
}
