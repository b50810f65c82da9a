import type { Helpline } from '@/lib/schema/helpline';

type Hours = NonNullable<Helpline['hours']>;

/** Any day will do: the names asked for hold in summer and winter. */
const anyDay = Date.UTC(2026, 0, 1);

/**
 * The time that hours are given in, as people call it. Nothing is said of whether a service is
 * open now: a page that was built yesterday cannot know.
 * @param locale BCP 47 tag
 * @returns undefined where somebody answers at any hour
 * @example zoneOf({ words: '…', zone: 'Europe/London' }, 'en') // United Kingdom Time
 */
export function zoneOf({ zone, always }: Hours, locale: string): string | undefined {
  if (always) return undefined;
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(anyDay);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
