import { z } from 'zod';
import { licence as textLicence } from '@/lib/citation/work';
import { importantFields, type RecordKind } from '@/lib/records/fields';
import { changeSchema, type DataKind, dataVersion } from '@/lib/schema/change';
import { isoDate, slug } from '@/lib/schema/fields';
import { helplineSchema } from '@/lib/schema/helpline';
import { lawActs, lawSchema } from '@/lib/schema/law';
import { platformSchema } from '@/lib/schema/platform';
import { sourceSchema } from '@/lib/schema/source';

const state = z
  .enum(['source', 'elsewhere', 'unchecked'])
  .describe('How far the field was read: at the source, elsewhere, or not yet');

/** States of the important fields of a kind, in the shape of the record itself. */
const statesOf = (kind: RecordKind) =>
  z
    .strictObject(
      Object.fromEntries(
        importantFields[kind].map((field) => [
          field,
          field === 'acts' ? z.partialRecord(z.enum(lawActs), state).optional() : state.optional(),
        ]),
      ),
    )
    .describe('How far important fields were read. A field that nobody filled in has no state');

const head = {
  id: slug.describe('Permanent name of the record'),
  pageUrl: z.url().describe('Page of the record for readers'),
};

/** A record of each kind as it is published: its own fields, and what is known of them. */
export const publishedRecords = {
  laws: z.strictObject({ ...head, ...lawSchema.shape, states: statesOf('law') }),
  platforms: z.strictObject({ ...head, ...platformSchema.shape, states: statesOf('platform') }),
  helplines: z.strictObject({ ...head, ...helplineSchema.shape, states: statesOf('helpline') }),
  sources: z.strictObject({ ...head, ...sourceSchema.shape }),
} satisfies Record<DataKind, z.ZodObject>;

/** The licence of the data, as its SPDX identifier and its address. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: textLicence.url,
} as const;

/** What every published file says of itself. */
const envelope = {
  $schema: z.url().describe('Address of the JSON Schema of this file'),
  title: z.string(),
  version: dataVersion.describe('Version of the data as a whole'),
  licence: z.literal(licence.id).describe('SPDX identifier of the licence'),
  licenceUrl: z.literal(licence.url),
  asOf: isoDate.describe('Newest day on which anything in this file was checked or changed'),
};

const fileOf = <T extends z.ZodObject>(record: T) =>
  z.strictObject({
    ...envelope,
    count: z.int().nonnegative().describe('Number of records in this file'),
    records: z.array(record),
  });

/** A published file of each kind: `/data/laws.json`, and `/data/laws/<id>.json` with one record. */
export const publishedFiles = {
  laws: fileOf(publishedRecords.laws),
  platforms: fileOf(publishedRecords.platforms),
  helplines: fileOf(publishedRecords.helplines),
  sources: fileOf(publishedRecords.sources),
  changes: z.strictObject({
    ...envelope,
    changes: z
      .array(changeSchema)
      .describe('What changed in the meaning of the data, newest first'),
  }),
} as const;

/** What has a schema under `/data/schema/`. */
export type SchemaKind = keyof typeof publishedFiles;

/** A published record of a kind. */
export type Published<K extends DataKind> = z.infer<(typeof publishedRecords)[K]>;
