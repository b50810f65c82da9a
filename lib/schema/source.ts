import { z } from 'zod';
import { cslName, edtfDate, httpsUrl, isoDate, line } from './fields';

/**
 * `content/sources/<id>.yaml`: what a sentence rests on. The bibliographic fields bear
 * CSL-JSON's names; `checkedOn`, `read` and `seenAt` say how far it was really read.
 * @see https://github.com/citation-style-language/schema
 */
export const sourceSchema = z
  .strictObject({
    type: z
      .enum([
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
      ])
      .describe('CSL type of the source'),
    title: line(3, 300).describe('Title'),
    author: z.array(cslName).min(1).optional().describe('Authors, as CSL names'),
    issued: edtfDate.optional().describe('When it appeared, as an EDTF date'),
    'container-title': line(2, 200).optional().describe('Journal, newspaper, book or site'),
    publisher: line(2, 160).optional().describe('Publisher'),
    volume: z.string().optional().describe('Volume'),
    issue: z.string().optional().describe('Issue'),
    page: z.string().optional().describe('Pages'),
    number: z.string().optional().describe('Number of a report, bill or act'),
    section: z.string().optional().describe('Section of an act'),
    authority: line(2, 160).optional().describe('Legislature, court or regulator'),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'use an ISO 3166 code such as GB or US-CA')
      .optional()
      .describe('ISO 3166-1 or 3166-2 code, or EU'),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with 10. and has no address before it')
      .optional()
      .describe('Digital object identifier'),
    URL: httpsUrl.describe('Address of the source'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 tag')
      .optional()
      .describe('BCP 47 tag of its language'),
    checkedOn: isoDate.describe('Day on which it was read'),
    read: z
      .enum(['full', 'abstract', 'secondary'])
      .describe(
        'full: the passage relied on was read in the document itself; abstract: the authors’ summary; secondary: what somebody else wrote about it',
      ),
    seenAt: httpsUrl.optional().describe('Where it was read, if not at its address'),
    note: line(4, 700).optional().describe('What it says that we rely on, and its limits'),
  })
  .refine((source) => source.read !== 'secondary' || source.seenAt !== undefined, {
    path: ['seenAt'],
    error: 'missing: a source read at second hand names where it was read',
  });

export type Source = z.infer<typeof sourceSchema> & {
  /** The file's name. */
  id: string;
};
