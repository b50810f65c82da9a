import { z } from 'zod';
import { datedFields, line, textFields } from './fields';

/** Front matter of `content/guides/<slug>/<locale>.mdx`: the cover of a guide. */
export const guideSchema = z.strictObject({
  ...textFields,
  ...datedFields,
  lede: line(20, 200),
  /** The words of its door on the home page. */
  door: line(4, 34),
  /** Its place among the guides, from 1. The first five are the doors of the home page. */
  order: z.int().positive(),
});

export type Guide = z.infer<typeof guideSchema>;

/** Front matter of `content/guides/<slug>/<nn>-<step>/<locale>.mdx`: one step. */
export const stepSchema = z.strictObject({
  title: line(3, 50),
  /** Whole minutes that the step takes. */
  minutes: z.int().min(1).max(120),
  why: line(20, 160),
});

export type Step = z.infer<typeof stepSchema>;
