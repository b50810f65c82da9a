import { z } from 'zod';
import { httpsUrl, isoDate, line, slug } from './fields';

/**
 * Where fields of a record were read. A field that no entry names is “not yet checked”.
 * `read: source` means the instrument, regulator or service itself; `elsewhere`, anybody else.
 */
export const provenanceSchema = z
  .strictObject({
    /** Fields of the record, nested ones with dots: `acts.sharing`, `penalty`, `phone`. */
    fields: z
      .array(z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9-]+)*$/))
      .min(1)
      .describe('Fields that were read there, nested ones with dots'),
    /** A source of `content/sources`. */
    id: slug.optional().describe('A source by its id'),
    /** Or an address with its title. */
    url: httpsUrl.optional().describe('Or an address'),
    title: line(2, 200).optional().describe('Name of the page at the address'),
    at: line(1, 120).optional().describe('Place within it'),
    read: z
      .enum(['source', 'elsewhere'])
      .describe(
        'source: the legislature, regulator or service itself; elsewhere: anybody else’s account',
      ),
    checkedOn: isoDate.describe('Day on which it was read'),
  })
  .refine((entry) => (entry.id === undefined) !== (entry.url === undefined), {
    error: 'a source needs an id or a url, and not both',
    params: { fix: 'keep one of them' },
  })
  .refine((entry) => entry.url === undefined || entry.title !== undefined, {
    path: ['title'],
    error: 'missing beside a url',
    params: { fix: 'add the title of the page' },
  });

export type Provenance = z.infer<typeof provenanceSchema>;

/** What every record has: where its fields were read, when, and until when that holds. */
export const recordFields = {
  sources: z.array(provenanceSchema).describe('Where fields were read, and when'),
  checkedOn: isoDate.describe('Newest day on which a field was checked'),
  reviewBy: isoDate.describe('Day by which it should be checked again'),
};

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'use an ISO 3166-1 code of two capitals, such as GB');

/** ISO 3166-1 alpha-2, ISO 3166-2, or EU. */
export const jurisdictionCode = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'use an ISO 3166 code such as GB or US-CA, or EU');
