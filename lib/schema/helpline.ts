import { z } from 'zod';
import { httpsUrl, line } from './fields';
import { countryCode, recordFields } from './record';

/** A telephone number, with the reason when it is a short code. */
const phone = z.strictObject({
  number: z
    .string()
    .regex(
      /^(?:[+0-9][0-9 ()-]*|[#*][0-9]+#?)$/,
      'use digits, spaces and a leading +; only a short code may begin with # or *',
    )
    .describe('As dialled in the country, or with + and country code'),
  shortCode: line(3, 120).optional().describe('Why it is no full number: a short code of what'),
});

const weekday = z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'write it as 09:30');

/** `content/helplines/<id>.yaml`: one service that people can turn to. */
export const helplineSchema = z.strictObject({
  name: line(2, 120).describe('Name of the service'),
  country: z
    .union([countryCode, z.literal('INT')])
    .describe('ISO 3166-1 alpha-2, or INT for a service without borders'),
  kind: z
    .enum([
      'image-abuse',
      'hash-tool',
      'child',
      'crisis',
      'sexual-violence',
      'domestic-abuse',
      'cybercrime-police',
      'regulator',
      'hotline',
      'directory',
      'general',
    ])
    .describe('What it is mainly for'),
  forWhom: z
    .strictObject({
      ages: z.enum(['all', 'adults', 'minors', 'young-people']).describe('Ages it serves'),
      genders: z.enum(['all', 'women', 'men', 'lgbtq']).describe('Genders it serves'),
      words: line(3, 160).optional().describe('The same in words'),
    })
    .describe('For whom'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .optional()
    .describe('Languages spoken, as BCP 47 tags'),
  does: line(10, 320).describe('What it does'),
  doesNot: line(5, 320).optional().describe('What it does not do'),
  phone: phone.optional().describe('Telephone number'),
  text: phone.optional().describe('Number for text messages'),
  chat: httpsUrl.optional().describe('Address of a chat'),
  url: httpsUrl.describe('Address of the service'),
  hours: z
    .strictObject({
      words: line(3, 200).describe('Hours in words'),
      zone: z
        .string()
        .regex(/^[A-Z][A-Za-z]+(\/[A-Za-z_]+)*$/, 'use an IANA zone such as Europe/London')
        .describe('IANA time zone of the hours'),
      always: z.literal(true).optional().describe('True where somebody answers day and night'),
      opening: z
        .array(z.strictObject({ days: z.array(weekday).min(1), from: clock, to: clock }))
        .min(1)
        .optional()
        .describe('Days and times'),
    })
    .optional()
    .describe('When somebody answers'),
  cost: z.enum(['free', 'local-rate', 'paid', 'unclear']).describe('What a call costs'),
  onBill: z.enum(['yes', 'no', 'unclear']).describe('Whether a call shows on a bill'),
  notes: line(5, 400).optional().describe('What else a caller should know'),
  ...recordFields,
});

export type Helpline = z.infer<typeof helplineSchema> & { id: string };
