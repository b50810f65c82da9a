import { articleSchema } from '@/lib/schema/article';
import { guideSchema, stepSchema } from '@/lib/schema/guide';
import { lessonSchema, lessonSheetSchema } from '@/lib/schema/lesson';
import { pageSchema } from '@/lib/schema/page';
import { questionSchema } from '@/lib/schema/question';
import type { Content, TextPlace } from './content';
import { parseMdx } from './mdx-source';
import { rememberLast } from './once';
import { validate } from './yaml-source';

const mdxOf = rememberLast(parseMdx);

/** Adds one MDX file to the content, or an issue for what is wrong with it. */
export function addText(content: Content, place: TextPlace, file: string, text: string): void {
  const { issues, texts } = content;
  const { source, issues: refused } = mdxOf(file, text);
  issues.push(...refused);
  const common = { slug: place.slug, locale: place.locale, source };
  const before = texts.length;
  if (place.kind === 'step') {
    const data = validate(source.front, stepSchema, issues);
    if (data) texts.push({ ...common, kind: 'step', data, step: place.step, order: place.order });
  } else if (place.kind === 'article') {
    const data = validate(source.front, articleSchema, issues);
    if (data) texts.push({ ...common, kind: 'article', data });
  } else if (place.kind === 'question') {
    const data = validate(source.front, questionSchema, issues);
    if (data) texts.push({ ...common, kind: 'question', data });
  } else if (place.kind === 'guide') {
    const data = validate(source.front, guideSchema, issues);
    if (data) texts.push({ ...common, kind: 'guide', data });
  } else if (place.kind === 'lesson') {
    const data = validate(source.front, lessonSchema, issues);
    if (data) texts.push({ ...common, kind: 'lesson', data });
  } else if (place.kind === 'handout' || place.kind === 'slides') {
    const data = validate(source.front, lessonSheetSchema, issues);
    if (data) texts.push({ ...common, kind: place.kind, data });
  } else {
    const data = validate(source.front, pageSchema, issues);
    if (data) texts.push({ ...common, kind: 'page', data });
  }
  // Of a text that cannot be parsed, nothing but its front matter is known.
  if (refused.length > 0) texts.length = before;
  if (texts.length === before) content.brokenTexts.push({ source, place });
}
