import { z } from 'zod';
import { slug } from './fields';

const none = z.strictObject({});
const count = z.string().regex(/^\d{1,2}$/, 'a whole number below 100');

/**
 * The closed list of components that a text may use, with their attributes.
 * Anything else in angle brackets is refused.
 */
export const textComponents = {
  /** A numbered note that names the source of the sentence before it. */
  Cite: z.strictObject({ id: slug, at: z.string().min(1).optional() }),
  /** A sentence that looks like a claim and needs no source; the check lists it. */
  Uncited: z.strictObject({ why: z.string().min(10) }),
  /** The fixed warning about images of people under 18. */
  Under18: none,
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
  DotRow: z.strictObject({ label: z.string().min(1), filled: count, of: count }),
  /** Dated events, oldest first. */
  Timeline: none,
  Event: z.strictObject({
    on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2026, 2026-05 or 2026-05-19'),
  }),
  /** A claim that others make, and what we found. */
  Claim: z.strictObject({
    says: z.string().min(10),
    verdict: z.enum(['supported', 'partly', 'unsupported', 'unchecked']),
  }),
} as const;

export type TextComponent = keyof typeof textComponents;
