import { z } from 'zod';
import { edtfDate, slug } from './fields';

const none = z.strictObject({});
const count = z.string().regex(/^\d{1,2}$/, 'a whole number below 100');
const title = z.string().min(3).max(60);

/**
 * The closed list of components that a text may use, with their attributes.
 * Anything else in angle brackets is refused.
 */
export const textComponents = {
  /** A numbered note that names the source of the sentence before it. */
  Cite: z.strictObject({ id: slug, at: z.string().min(1).optional() }),
  /** A sentence that looks like a claim and needs no source; the check lists it. */
  Uncited: z.strictObject({ why: z.string().min(10) }),
  /** The fixed warning about images of people under 18. `linked="no"` in the guide it leads to. */
  Under18: z.strictObject({ linked: z.literal('no').optional() }),
  /** Words to say or send. */
  Say: none,
  /** What can go wrong at a step. */
  Watch: none,
  /** A note on feelings or safety. */
  Care: none,
  /** A term that we avoid, at the place that explains it. */
  Term: none,
  /** Counts drawn as dots, one row a group. */
  Dots: none,
  DotRow: z
    .strictObject({ label: z.string().min(1), filled: count, of: count })
    .refine(({ filled, of }) => Number(filled) <= Number(of), {
      path: ['filled'],
      error: 'more dots than there are',
      params: { fix: 'write how many of the dots are filled' },
    }),
  /** Dated events, oldest first. */
  Timeline: none,
  Event: z.strictObject({ on: edtfDate }),
  /** A claim that others make, and what we found. */
  Claim: z.strictObject({
    says: z.string().min(10),
    verdict: z.enum(['supported', 'partly', 'unsupported', 'unchecked']),
  }),
  /**
   * A helpline by the id of its record: name, link, and what it does in a phrase. Words inside it
   * lead there instead: `<Helpline id="…">Childline</Helpline>`, where that phrase is too much.
   */
  Helpline: z.strictObject({ id: slug }),
  /** A platform by the id of its record: name, and link to the page on how to report there. */
  ReportTo: z.strictObject({ id: slug }),
  /**
   * A law by the id of its record: name and citation, and link to the page of its place. Words
   * inside it lead there instead: `<Law id="…">Ireland</Law>`, for tables and short sentences.
   */
  Law: z.strictObject({ id: slug }),
  /** The removal deadline of a law by the id of its record; `with="who"` says who owes it. */
  Deadline: z.strictObject({ id: slug, with: z.literal('who').optional() }),
  /** A step of a lesson with its minutes; they add up to the lesson's. */
  Step: z.strictObject({ title, minutes: count }),
  /** One slide of a lesson. */
  Slide: z.strictObject({ title }),
  /** Empty lines to write on, and a gap within a line. */
  Lines: z.strictObject({ count }),
  Blank: none,
  /** Counted from the records: how far they were read, the oldest check, what is late. */
  RecordFigures: none,
} as const;

export type TextComponent = keyof typeof textComponents;
