import { z } from 'zod';
import { datedFields, line, slug, textFields } from './fields';

/** Youngest and oldest age that a lesson is made for. */
const agesSchema = z
  .strictObject({ from: z.int().min(8).max(25), to: z.int().min(8).max(25) })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'is below the youngest age',
    params: { fix: 'write the youngest age in from, the oldest in to' },
  });

const points = (most: number) => z.array(line(8, 240)).min(1).max(most);

/** One thing that a lesson takes as known, with the sources that say so. */
export const evidenceSchema = z.strictObject({
  says: line(20, 400),
  cite: z.array(slug).min(1),
});

/**
 * Front matter of `content/lessons/<slug>/<locale>.mdx`: a lesson plan. Its steps stand in the
 * text, each a `<Step>` with its minutes; their sum is `minutes`.
 */
export const lessonSchema = z.strictObject({
  ...textFields,
  ...datedFields,
  /** Its place among the lessons, from 1. */
  order: z.int().positive(),
  ages: agesSchema,
  /** Whole minutes that it takes. */
  minutes: z.int().min(10).max(180),
  aim: line(20, 240),
  /** What students will be able to do, each ending the sentence “Students will be able to …”. */
  outcomes: points(5),
  materials: points(8),
  questions: points(8),
  /** What the teacher should leave out, and why. */
  avoid: points(8),
  evidence: z.array(evidenceSchema).min(1).max(8),
});

export type Lesson = z.infer<typeof lessonSchema>;

/**
 * Front matter of a lesson’s `handout/<locale>.mdx` and `slides/<locale>.mdx`: what students read.
 * Each slide is a `<Slide>` of the text.
 */
export const lessonSheetSchema = z.strictObject({ title: line(4, 70) });

export type LessonSheet = z.infer<typeof lessonSheetSchema>;
