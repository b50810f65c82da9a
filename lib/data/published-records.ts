import { type RecordKind, statesOf } from '@/lib/records/fields';
import { helplinePath, lawPath, platformPath } from '@/lib/records/paths';
import { type Dated, mayShow } from '@/lib/records/state';
import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import type { Source } from '@/lib/schema/source';
import { type Published, publishedRecords } from './published-schemas';

/** Gives the whole address of a page of this site, from its path without the language. */
export type AddressOf = (path: string) => string;

/** Numbers and addresses that people act on: never published unread. */
const contacts: Record<RecordKind, readonly string[]> = {
  law: [],
  platform: ['form'],
  helpline: ['phone', 'text', 'chat'],
};

/** The record without contacts that nobody read. Whether it is overdue is for the reuser to judge. */
function withoutUnread(kind: RecordKind, record: Dated): Record<string, unknown> {
  const fields = Object.entries(record).filter(
    ([field]) => !contacts[kind].includes(field) || mayShow(record, field, record.reviewBy),
  );
  return Object.fromEntries(fields);
}

/** States in the shape of the record: `acts.sharing` stands in `acts`. */
function nestedStates(kind: RecordKind, record: Dated): Record<string, unknown> {
  const states: Record<string, unknown> = {};
  const acts: Record<string, string> = {};
  for (const [field, state] of statesOf(kind, record)) {
    const [, act] = field.split('.');
    if (act === undefined) states[field] = state;
    else acts[act] = state;
  }
  return Object.keys(acts).length > 0 ? { ...states, acts } : states;
}

const published = (kind: RecordKind, record: Dated, pageUrl: string) => ({
  ...withoutUnread(kind, record),
  pageUrl,
  states: nestedStates(kind, record),
});

/** A law as it is published. Throws where it does not fit the published schema. */
export const publishLaw = (law: Law, addressOf: AddressOf): Published<'laws'> =>
  publishedRecords.laws.parse(published('law', law, addressOf(lawPath(law))));

/** A platform as it is published: a form address that nobody read is left out. */
export const publishPlatform = (platform: Platform, addressOf: AddressOf): Published<'platforms'> =>
  publishedRecords.platforms.parse(
    published('platform', platform, addressOf(platformPath(platform.id))),
  );

/** A helpline as it is published: numbers and chats that nobody read are left out. */
export const publishHelpline = (helpline: Helpline, addressOf: AddressOf): Published<'helplines'> =>
  publishedRecords.helplines.parse(
    published('helpline', helpline, addressOf(helplinePath(helpline))),
  );

/** A source as it is published. */
export const publishSource = (source: Source, addressOf: AddressOf): Published<'sources'> =>
  publishedRecords.sources.parse({ ...source, pageUrl: addressOf(`/sources/#${source.id}`) });
