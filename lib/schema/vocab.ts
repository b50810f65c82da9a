import { z } from 'zod';
import { isoDate, line, slug } from './fields';

const pattern = z.string().refine(
  (value) => {
    try {
      new RegExp(value, 'iu');
      return true;
    } catch {
      return false;
    }
  },
  { error: 'not a regular expression' },
);

const examples = {
  match: z.array(z.string().min(1)).min(1),
  pass: z.array(z.string().min(1)).min(1),
};

/** `content/vocab/terms.yaml`: words to avoid, what to write instead, and why. An empty list checks nothing. */
export const termsSchema = z
  .array(
    z.strictObject({
      id: slug,
      pattern,
      instead: line(2, 200),
      why: line(10, 300),
      /** True where `<Term>` may wrap it, because the text explains the word itself. */
      mayBeExplained: z.literal(true).optional(),
      ...examples,
    }),
  )
  .min(1);

/** `content/vocab/{claims,evidence-advice}.yaml`: wordings that oblige the writer to something. */
export const wordingsSchema = z
  .array(
    z.strictObject({
      id: slug,
      pattern,
      /** For wordings that only their capitals tell, such as the names of laws. */
      caseSensitive: z.literal(true).optional(),
      ...examples,
    }),
  )
  .min(1);

/** `content/vocab/{topics,needs}.yaml`: closed lists of ids; their words are messages. */
export const idListSchema = z.array(slug).min(1);

/** `content/vocab/never-name.yaml`: SHA-256 of `unshare:` and a normalised name; never the name. */
export const neverNameSchema = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hexadecimal'))
  .min(1);

/** `content/redirects.yaml`: where a published address has moved to. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: z.string().regex(/^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/i, 'write it as /en/kind/name/'),
    to: z.string().regex(/^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/i, 'write it as /en/kind/name/'),
    since: isoDate,
  }),
);

export type Term = z.infer<typeof termsSchema>[number];
export type Wording = z.infer<typeof wordingsSchema>[number];
export type Redirect = z.infer<typeof redirectsSchema>[number];
