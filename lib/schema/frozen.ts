import { z } from 'zod';
import { cslName, isoDate, line } from './fields';

/**
 * `content/<kind>/<slug>/versions/<day>/<locale>.yaml`: what is known of an earlier version, whose
 * text stands beside it as HTML. Written by `npm run revise`, never by hand.
 */
export const frozenSchema = z.strictObject({
  title: line(4, 70),
  summary: line(50, 160),
  authors: z.array(cslName).min(1).optional(),
  /** Day of the text's first version. */
  published: isoDate,
  /** Day of this one. */
  version: isoDate,
  /** Set where the text did harm: its notice stands in its place, and the text is gone. */
  withdrawn: z.strictObject({ on: isoDate, why: line(10, 240) }).optional(),
});

export type FrozenFacts = z.infer<typeof frozenSchema>;
