import { z } from 'zod';
import { httpsUrl, isoDate, line } from './fields';
import { recordFields } from './record';

const https = z.url({ protocol: /^https$/, error: 'not an https address' });

/** One promise of a platform, and what was found. */
const ledgerEntry = z.strictObject({
  promise: line(10, 300).optional().describe('What the platform says it does'),
  promiseUrl: httpsUrl.optional().describe('Where it says so'),
  finding: line(10, 400).optional().describe('What an audit or regulator found'),
  findingBy: line(3, 160).optional().describe('Who found it'),
  findingUrl: httpsUrl.optional().describe('Where the finding stands'),
  on: isoDate.optional().describe('Day of the finding'),
});

/** `content/platforms/<id>.yaml`: where and how to report, promises and findings. */
export const platformSchema = z.strictObject({
  name: line(1, 80).describe('Name of the service'),
  operator: line(2, 100).describe('Who runs it'),
  kind: z
    .enum([
      'social',
      'messaging',
      'video',
      'search',
      'cloud',
      'host',
      'archive',
      'adult',
      'dating',
      'creator',
      'forum',
      'infrastructure',
      'hash-programme',
    ])
    .describe('Kind of service'),
  reports: z
    .array(z.enum(['intimate-images', 'fakes', 'minors', 'threats', 'privacy', 'copyright']))
    .min(1)
    .describe('What can be reported there'),
  whoMayReport: line(3, 200).optional().describe('Who may report'),
  accountNeeded: z
    .enum(['yes', 'no', 'partly', 'unclear'])
    .describe('Whether an account is needed'),
  form: https.optional().describe('Address of the report form'),
  steps: z.array(line(3, 200)).min(1).optional().describe('Steps in the app or on the site'),
  haveAtHand: z.array(line(3, 160)).min(1).optional().describe('What to have ready'),
  callIt: line(3, 160).optional().describe('The words of the category to choose'),
  statedTime: line(3, 160).optional().describe('Time that the platform states'),
  statedHours: z.number().positive().optional().describe('The same in hours'),
  hashProgrammes: z
    .array(z.enum(['stopncii', 'take-it-down']))
    .optional()
    .describe('Hash programmes it takes part in'),
  reporterName: line(5, 240).optional().describe('What happens to the reporter’s name'),
  policy: httpsUrl.optional().describe('Address of the policy'),
  ifRefused: line(5, 300).optional().describe('What to do when refused'),
  notes: line(5, 400).optional().describe('What else a reader should know'),
  ledger: z.array(ledgerEntry).optional().describe('Promises beside findings'),
  ...recordFields,
});

export type Platform = z.infer<typeof platformSchema> & { id: string };
