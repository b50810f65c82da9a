import { z } from 'zod';
import { isoDate, line } from './fields';

/** The kinds of records that are published as data, by the names of their folders. */
export const dataKinds = ['laws', 'platforms', 'helplines', 'sources'] as const;

export type DataKind = (typeof dataKinds)[number];

/**
 * Version of the data: major when a field is renamed, removed or retyped, minor when the meaning
 * of a record changes.
 * @see https://semver.org/
 */
export const dataVersion = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'write it as 1.0.0');

const kind = dataKinds.join('|');

/** One entry of `content/data-changes.yaml`: what changed in the meaning of the data. */
export const changeSchema = z
  .strictObject({
    version: dataVersion.describe('Version of the data that the change made'),
    on: isoDate.describe('Day of the change'),
    what: line(10, 400).describe('What changed, and why'),
    everything: z.literal(true).optional().describe('True where every record is concerned'),
    records: z
      .array(z.string().regex(new RegExp(`^(${kind})/[a-z0-9-]+$`), 'write it as laws/gb-eaw-66b'))
      .min(1)
      .optional()
      .describe('Records concerned, as kind/id'),
    fields: z
      .array(z.string().regex(new RegExp(`^(${kind})\\.[A-Za-z0-9.-]+$`), 'write it as laws.url'))
      .min(1)
      .optional()
      .describe('Fields concerned, as kind.field'),
  })
  .refine(({ everything, records, fields }) => (everything ?? records ?? fields) !== undefined, {
    error: 'says of no record or field that it changed',
    params: { fix: 'run npm run data:log, which names them' },
  });

/** `content/data-changes.yaml`, oldest first. */
export const changesSchema = z.array(changeSchema).min(1);

export type Change = z.infer<typeof changeSchema>;
