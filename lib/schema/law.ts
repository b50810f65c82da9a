import { z } from 'zod';
import { edtfDate, line } from './fields';
import { jurisdictionCode, recordFields } from './record';

/** What people do, and what a platform may have to do. The closed vocabulary of acts. */
export const lawActs = [
  'sharing',
  'threatening',
  'taking',
  'making-a-fake',
  'sharing-a-fake',
  'possessing',
  'viewing',
  'platform-removal',
] as const;

export type LawAct = (typeof lawActs)[number];

/** `unclear` is the default; `no` needs a source that says no. */
export const coverage = z.enum(['yes', 'no', 'partly', 'unclear']);

/** ISO 4217. */
const currency = z.string().regex(/^[A-Z]{3}$/, 'use an ISO 4217 code such as USD');

const money = z.strictObject({
  amount: z.number().positive().describe('Amount in the currency’s main unit'),
  currency: currency.describe('ISO 4217 code'),
});

/** `content/laws/<id>.yaml`: one instrument in one jurisdiction. */
export const lawSchema = z.strictObject({
  jurisdiction: jurisdictionCode.describe('ISO 3166-1 or 3166-2 code, or EU'),
  instrument: line(3, 200).describe('Name in its own language'),
  instrumentInEnglish: line(3, 200).optional().describe('Name in English, where it differs'),
  instrumentLanguage: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 tag')
    .describe('BCP 47 tag of the name'),
  citation: line(2, 160).describe('How the instrument and its section are cited'),
  url: z.url({ protocol: /^https?$/ }).describe('Official text, or the best copy that was found'),
  kind: z
    .enum(['criminal', 'civil', 'platform-duty', 'regulator-power', 'data-protection'])
    .describe('What the instrument does'),
  status: z
    .enum(['in-force', 'partly-in-force', 'enacted', 'bill', 'repealed', 'none-found', 'unclear'])
    .describe(
      'Whether it is law yet. none-found: no law was found, and summary says what was looked for',
    ),
  inForceSince: edtfDate
    .optional()
    .describe('Day, month or year since when it is in force, as an EDTF date'),
  coming: z
    .array(
      z.strictObject({
        on: edtfDate.optional().describe('When, as an EDTF date'),
        what: line(10, 240).describe('What will change'),
      }),
    )
    .min(1)
    .optional()
    .describe('What is ahead'),
  summary: line(20, 320).describe('What it says, in one or two plain sentences'),
  acts: z
    .partialRecord(z.enum(lawActs), coverage)
    .describe('Acts it covers. An act that is absent is unclear'),
  whose: z
    .partialRecord(
      z.enum(['adults', 'minors', 'culturally-intimate', 'non-sexual-private']),
      coverage,
    )
    .optional()
    .describe('Whose images, and of what kind. Absent is unclear'),
  intent: z
    .strictObject({
      needed: z
        .enum(['none', 'knowledge', 'recklessness', 'purpose-to-harm', 'varies', 'unclear'])
        .describe('State of mind that the law asks for'),
      words: line(5, 240).optional().describe('The same in words'),
    })
    .optional()
    .describe('State of mind that the law asks for'),
  start: z
    .strictObject({
      who: line(3, 200).describe('Who can start it'),
      timeLimit: line(3, 240).optional().describe('By when'),
    })
    .optional()
    .describe('Who can start it, and by when'),
  penalty: z
    .strictObject({
      imprisonmentMonths: z.int().positive().optional().describe('Longest prison term in months'),
      fine: money.optional().describe('Highest fine'),
      damages: money.optional().describe('Damages that the law sets'),
      words: line(3, 300).describe('The penalty in words'),
    })
    .optional()
    .describe('Highest penalty, as data and in words'),
  removal: z
    .strictObject({
      hours: z.number().positive().describe('Hours within which it must be removed'),
      owedBy: line(3, 200).describe('Who must remove it'),
      words: line(3, 240).describe('The duty in words'),
    })
    .optional()
    .describe('Removal deadline in hours, and who owes it'),
  ...recordFields,
});

export type Law = z.infer<typeof lawSchema> & { id: string };
