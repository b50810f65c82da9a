import { z } from 'zod';

/** A real calendar day, `YYYY-MM-DD`. 2025-02-30 is refused, never moved to March. */
export const isoDate = z.iso.date({
  error: 'not a day of the calendar, or not written as YYYY-MM-DD',
});

/** An id or address part: lower case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case letters, digits and single hyphens');

/** Text on one line, counted in characters, with nothing to trim. */
export const line = (min: number, max: number) =>
  z
    .string()
    .refine((value) => value.trim() === value && !value.includes('\n'), {
      error: 'more than one line, or spaces at its ends',
      params: { fix: 'write it on one line' },
    })
    .refine((value) => value.length >= min, {
      error: ({ input }) => `too short (${String(input).length} of at least ${min} characters)`,
      params: { fix: `write at least ${min} characters` },
    })
    .refine((value) => value.length <= max, {
      error: ({ input }) => `too long (${String(input).length} of ${max} characters)`,
      params: { fix: `shorten it to ${max} characters` },
    });

/** The address of a page of this site without its language, with an optional `#part`. */
export const sitePath = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, 'write it as /kind/name/ without the language');

/** An outward address. */
export const httpsUrl = z.url({
  protocol: /^https?$/,
  error: 'not a web address (https://…)',
});

/** A name as CSL-JSON has it: of a person, or of a body of people. */
export const cslName = z.union([
  z.strictObject({ family: line(1, 80), given: line(1, 80).optional() }),
  z.strictObject({ literal: line(2, 160) }),
]);

export type CslName = z.infer<typeof cslName>;

/** What every text has: a title, a summary for search results, and the day it was checked. */
export const textFields = {
  title: line(4, 70),
  summary: line(50, 160),
  /** Who wrote it, if they want to be named. Absent: the contributors as a body. */
  authors: z.array(cslName).min(1).optional(),
  checkedOn: isoDate,
  /** People qualified to do so who have read the text. Absent: nobody yet, and the page says so. */
  reviewedBy: z
    .array(z.strictObject({ name: line(2, 80), role: line(4, 80), on: isoDate }))
    .min(1)
    .optional(),
  draft: z.literal(true).optional(),
};

/** One later version of a text: the day it took the place of the one before, and what changed. */
export const revisionSchema = z.strictObject({
  on: isoDate,
  /** In words that a reader understands. */
  what: line(10, 240),
});

export type Revision = z.infer<typeof revisionSchema>;

/** Which versions a text has: the day it appeared, and the days of the later ones. */
export const versionFields = {
  published: isoDate,
  /** Later versions, oldest first; absent as long as the first one stands. */
  revisions: z.array(revisionSchema).min(1).optional(),
};

/** What a dated text has besides: its versions, what it is about, what to read next. */
export const datedFields = {
  ...versionFields,
  topics: z.array(slug).min(1).max(4),
  related: z.array(sitePath).min(2).max(4),
};

/**
 * A date as CSL-JSON prefers it: an EDTF string of a year, a month or a day.
 * @see https://docs.citationstyles.org/en/stable/specification.html#date-variables
 */
export const edtfDate = z
  .string({ error: 'write it in quotes: "2024", "2024-09" or "2024-09-18"' })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'write it as "2024", "2024-09" or "2024-09-18"',
  })
  .refine((value) => value.length < 10 || isoDate.safeParse(value).success, {
    error: 'not a day of the calendar',
  });
