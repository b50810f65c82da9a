import type { Dated } from '@/lib/records/state';
import type { Finding } from '../../finding';

/**
 * Days that cannot be: checked in the future, checked before its newest source was, or due
 * before it was checked. A review day that has passed is no mistake.
 * @param today `YYYY-MM-DD`
 */
export function checkDates({ sources, checkedOn, reviewBy }: Dated, today: string): Finding[] {
  const findings: Finding[] = [];
  const newest = sources.map((entry) => entry.checkedOn).reduce(later, '');
  if (checkedOn > today) {
    const message = `${checkedOn} is still to come (today is ${today})`;
    findings.push({ path: ['checkedOn'], message, fix: 'write the day on which it was read' });
  } else if (checkedOn < newest) {
    const message = `${checkedOn} is older than an entry of sources (${newest})`;
    findings.push({ path: ['checkedOn'], message, fix: `write ${newest}` });
  }
  if (reviewBy < checkedOn) {
    const message = `${reviewBy} is before checkedOn (${checkedOn})`;
    findings.push({ path: ['reviewBy'], message, fix: 'write a day after it' });
  }
  return findings;
}

const later = (a: string, b: string): string => (a > b ? a : b);
