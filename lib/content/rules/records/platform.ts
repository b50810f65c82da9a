import { hoursNamed } from '@/lib/records/stated-time';
import type { Platform } from '@/lib/schema/platform';
import type { Finding } from '../../finding';

/** Stated hours that the stated words do not bear out. */
export function checkPlatform({ statedHours, statedTime }: Platform): Finding[] {
  if (statedHours === undefined) return [];
  const path = ['statedHours'];
  if (statedTime === undefined) {
    const fix = 'add the words of the platform as `statedTime`, or remove the hours';
    return [{ path, message: 'hours without statedTime', fix }];
  }
  const named = hoursNamed(statedTime);
  if (named.length === 0 || named.includes(statedHours)) return [];
  const message = `${statedHours} hours here, and ${named.join(' or ')} in statedTime`;
  return [{ path, message, fix: 'make both say the same' }];
}
