import { localPath } from '@/lib/i18n/speech';
import { addressOf } from '@/lib/seo/site';
import { type IncidentCard, incidentCard } from '@/lib/teach/card';
import { getContent, getSpeech } from './get-content';
import { textRecordsOf } from './text-records';
import { today } from './today';

/** Where teachers read of their duty to report, without the language. */
export const dutyPath = '/teach/#your-duty-to-report';

/**
 * The card for schools of a country.
 * @param code ISO 3166-1 alpha-2
 */
export const getCard = (code: string, tag: string): IncidentCard =>
  incidentCard(
    code,
    textRecordsOf(getContent(), today()),
    getSpeech(tag),
    addressOf(localPath(tag, dutyPath)),
  );
