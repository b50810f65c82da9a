import { z } from 'zod';
import { textFields, versionFields } from './fields';

/** Front matter of `content/pages/<slug>/<locale>.mdx`: about, privacy and their like. */
export const pageSchema = z.strictObject({ ...textFields, ...versionFields });

export type Page = z.infer<typeof pageSchema>;
