import type { Content, TextFile, TextOf } from '../content';
import type { ContentIssue } from '../issue';
import { attributeOf, componentsOf, startOf } from '../tree';
import { brokenPaths } from '../units';
import { positionOf } from '../yaml-source';

/** Components that stand in one kind of text alone. */
const homeOf = { Step: 'lesson', Slide: 'slides' } as const;

/**
 * Lessons whose steps do not take the time that they state, or that lack their handout or slides;
 * sheets without a lesson; steps and slides in other texts.
 */
export function checkLessons(content: Content): ContentIssue[] {
  const broken = brokenPaths(content);
  return content.texts.flatMap((text) => [
    ...strayComponents(text),
    ...(text.kind === 'lesson'
      ? [...checkMinutes(text), ...missingSheets(content, text, broken)]
      : []),
    ...(text.kind === 'handout' || text.kind === 'slides'
      ? [...checkSlides(text), ...missingLesson(content, text, broken)]
      : []),
  ]);
}

function strayComponents({ kind, source: { file, body } }: TextFile): ContentIssue[] {
  return Object.entries(homeOf).flatMap(([name, home]) =>
    kind === home
      ? []
      : componentsOf(body, name).map((element) => {
          const message = `stands in a text of the kind ${kind}`;
          const fix = name === 'Step' ? 'use it in a lesson' : 'use it in the slides of a lesson';
          return { file, ...startOf(element), field: name, message, fix };
        }),
  );
}

function checkMinutes({ source: { file, front, body }, data }: TextOf<'lesson'>): ContentIssue[] {
  const steps = componentsOf(body, 'Step').map((step) => Number(attributeOf(step, 'minutes')));
  const sum = steps.reduce((total, minutes) => total + minutes, 0);
  if (sum === data.minutes) return [];
  const message =
    steps.length === 0
      ? 'the lesson has no steps'
      : `the steps take ${sum} minutes together, and the lesson ${data.minutes}`;
  const fix =
    steps.length === 0
      ? 'write its steps as <Step title="…" minutes="…">'
      : 'mend the minutes of the lesson or of a step';
  return [{ file, ...positionOf(front, ['minutes']), field: 'minutes', message, fix }];
}

function missingSheets(
  { texts }: Content,
  { slug, locale, source: { file } }: TextOf<'lesson'>,
  broken: ReadonlySet<string>,
): ContentIssue[] {
  const sheets = ['handout', 'slides'] as const;
  return sheets
    .filter((kind) => !broken.has(`/teach/${slug}/${kind}/`))
    .filter(
      (kind) =>
        !texts.some((text) => text.kind === kind && text.slug === slug && text.locale === locale),
    )
    .map((kind) => {
      const fix = `add content/lessons/${slug}/${kind}/${locale}.mdx`;
      return { file, line: 1, column: 1, field: kind, message: 'missing', fix };
    });
}

function missingLesson(
  { texts }: Content,
  { slug, locale, source: { file } }: TextOf<'handout'> | TextOf<'slides'>,
  broken: ReadonlySet<string>,
): ContentIssue[] {
  const isThere = texts.some(
    (text) => text.kind === 'lesson' && text.slug === slug && text.locale === locale,
  );
  if (isThere || broken.has(`/teach/${slug}/`)) return [];
  const fix = `add content/lessons/${slug}/${locale}.mdx`;
  return [{ file, line: 1, column: 1, field: 'lesson', message: 'it has no lesson', fix }];
}

function checkSlides({
  kind,
  source: { file, body },
}: TextOf<'handout'> | TextOf<'slides'>): ContentIssue[] {
  if (kind === 'handout') return [];
  const outside = body.children.find(
    (node) => !(node.type === 'mdxJsxFlowElement' && node.name === 'Slide'),
  );
  if (body.children.length > 0 && outside === undefined) return [];
  const at = outside ? startOf(outside) : { line: 1, column: 1 };
  const message = outside ? 'stands on no slide' : 'there are no slides';
  return [{ file, ...at, field: 'Slide', message, fix: 'put it into <Slide title="…">' }];
}
