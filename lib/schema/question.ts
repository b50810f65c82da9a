import { z } from 'zod';
import { datedFields, line, slug, textFields } from './fields';

/** Front matter of `content/faq/<slug>/<locale>.mdx`: one question and its short answer. */
export const questionSchema = z.strictObject({
  /** Permanent and unique: it is printed, sent and never used again. */
  number: z.int().positive(),
  ...textFields,
  ...datedFields,
  need: slug,
  answer: z.strictObject({ text: line(20, 320), cite: z.array(slug).min(1).optional() }),
});

export type Question = z.infer<typeof questionSchema>;
