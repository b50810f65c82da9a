import { isCurrencyCode, isJurisdictionCode, isLanguageTag } from '@/lib/records/codes';
import { entriesFor } from '@/lib/records/state';
import type { Law } from '@/lib/schema/law';
import type { Finding } from '../../finding';

/**
 * What a law record says that cannot be so, or that nothing supports.
 * @param today `YYYY-MM-DD`
 */
export function checkLaw(law: Law, today: string): Finding[] {
  return [
    ...checkCodes(law),
    ...checkStatus(law, today),
    ...checkComing(law),
    ...checkCoverage(law, 'acts'),
    ...checkCoverage(law, 'whose'),
  ];
}

function checkCodes({ jurisdiction, instrumentLanguage, penalty }: Law): Finding[] {
  const findings: Finding[] = [];
  if (!isJurisdictionCode(jurisdiction)) {
    const message = `${jurisdiction} is not a code of ISO 3166`;
    const fix = 'use one such as GB, US-CA or GB-EAW, or EU';
    findings.push({ path: ['jurisdiction'], message, fix });
  }
  if (!isLanguageTag(instrumentLanguage)) {
    const message = `${instrumentLanguage} is not the tag of a known language`;
    findings.push({ path: ['instrumentLanguage'], message, fix: 'use a BCP 47 tag such as es' });
  }
  for (const name of ['fine', 'damages'] as const) {
    const currency = penalty?.[name]?.currency;
    if (currency === undefined || isCurrencyCode(currency)) continue;
    const message = `${currency} is not a currency of ISO 4217`;
    const fix = 'use a code such as EUR';
    findings.push({ path: ['penalty', name, 'currency'], message, fix });
  }
  return findings;
}

function checkStatus({ status, inForceSince, acts }: Law, today: string): Finding[] {
  if (status === 'none-found' && Object.keys(acts).length > 0) {
    const message = 'acts of a law that was not found';
    return [{ path: ['acts'], message, fix: 'write `acts: {}`, or mend the status' }];
  }
  const isInForce = status === 'in-force' || status === 'partly-in-force';
  // A year or month alone is compared with today's year or month.
  if (
    isInForce &&
    inForceSince !== undefined &&
    inForceSince > today.slice(0, inForceSince.length)
  ) {
    const message = `${inForceSince} is still to come (today is ${today}), and the status is ${status}`;
    const fix = 'use the status enacted and say it under `coming`, or mend the date';
    return [{ path: ['inForceSince'], message, fix }];
  }
  return [];
}

/** What is ahead stands in its order, and after what is in force. */
function checkComing({ coming = [], inForceSince }: Law): Finding[] {
  let latest = inForceSince ?? '';
  return coming.flatMap(({ on }, index) => {
    if (on === undefined) return [];
    const isEarlier = on < latest.slice(0, on.length);
    const before = latest;
    if (!isEarlier) latest = on;
    const message = `${on} stands after ${before}`;
    const fix = 'put the oldest first, and nothing before inForceSince';
    return isEarlier ? [{ path: ['coming', index, 'on'], message, fix }] : [];
  });
}

function checkCoverage(law: Law, group: 'acts' | 'whose'): Finding[] {
  return Object.entries(law[group] ?? {}).flatMap(([name, answer]) => {
    if (answer === 'unclear') return [];
    const field = `${group}.${name}`;
    const entries = entriesFor(law, field);
    const path = [group, name];
    if (answer === 'no' && !entries.some(({ fields }) => fields.includes(field))) {
      const message = 'a “no” without a source that says no';
      const fix = `name ${field} in the entry that says so, or remove it: absent is unclear`;
      return [{ path, message, fix }];
    }
    if (entries.length > 0) return [];
    const message = `no entry of sources names it, and it says “${answer}”`;
    const fix = `name ${field} in the entry where it was read, or remove it: absent is unclear`;
    return [{ path, message, fix }];
  });
}
