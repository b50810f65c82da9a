import { z } from 'zod';
import { edtfDate, httpsUrl, isoDate, line } from './fields';

const cslName = z.union([
  z.strictObject({ family: line(1, 80), given: line(1, 80).optional() }),
  z.strictObject({ literal: line(2, 160) }),
]);

/**
 * `content/sources/<id>.yaml`: what a sentence rests on. The bibliographic fields bear
 * CSL-JSON's names; `checkedOn`, `read` and `seenAt` say how far it was really read.
 * @see https://github.com/citation-style-language/schema
 */
export const sourceSchema = z
  .strictObject({
    type: z.enum([
      'article',
      'article-journal',
      'article-newspaper',
      'article-magazine',
      'bill',
      'book',
      'chapter',
      'dataset',
      'legal_case',
      'legislation',
      'paper-conference',
      'post-weblog',
      'regulation',
      'report',
      'software',
      'standard',
      'thesis',
      'webpage',
    ]),
    title: line(3, 300),
    author: z.array(cslName).min(1).optional(),
    issued: edtfDate.optional(),
    'container-title': line(2, 200).optional(),
    publisher: line(2, 160).optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    number: z.string().optional(),
    section: z.string().optional(),
    authority: line(2, 160).optional(),
    /** ISO 3166-1 alpha-2, ISO 3166-2, or EU. */
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'use an ISO 3166 code such as GB or US-CA')
      .optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with 10. and has no address before it')
      .optional(),
    URL: httpsUrl,
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 tag')
      .optional(),
    checkedOn: isoDate,
    /** full: the passage relied on was read in the document itself. */
    read: z.enum(['full', 'abstract', 'secondary']),
    seenAt: httpsUrl.optional(),
    note: line(4, 700).optional(),
  })
  .refine((source) => source.read !== 'secondary' || source.seenAt !== undefined, {
    path: ['seenAt'],
    error: 'missing: a source read at second hand names where it was read',
  });

export type Source = z.infer<typeof sourceSchema> & {
  /** The file's name. */
  id: string;
};
