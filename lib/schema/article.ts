import { z } from 'zod';
import { datedFields, line, slug, textFields } from './fields';

/** Front matter of `content/articles/<slug>/<locale>.mdx`: an explainer. */
export const articleSchema = z.strictObject({
  ...textFields,
  ...datedFields,
  lede: line(20, 200),
  keyPoints: z
    .array(z.strictObject({ text: line(20, 220), cite: z.array(slug).min(1).optional() }))
    .min(3)
    .max(5),
});

export type Article = z.infer<typeof articleSchema>;
