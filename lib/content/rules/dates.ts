import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import { positionOf, type YamlSource } from '../yaml-source';

/**
 * Days that say when something was done, and that have not come yet.
 * @param day today, `YYYY-MM-DD`
 */
export function checkDates(content: Content, day: string): ContentIssue[] {
  const ahead = (
    source: YamlSource,
    path: (string | number)[],
    given: string | undefined,
  ): ContentIssue[] => {
    // A year or a month lies ahead when all of it does.
    if (given === undefined || given <= day.slice(0, given.length)) return [];
    return [
      {
        file: source.file,
        ...positionOf(source, path),
        field: path.join('.'),
        message: `${given} is still to come`,
        fix: 'write the day on which it was done',
      },
    ];
  };
  const { redirectsSource } = content;
  return [
    ...content.texts.flatMap(({ data, source: { front } }) => [
      ...('checkedOn' in data ? ahead(front, ['checkedOn'], data.checkedOn) : []),
      ...('published' in data ? ahead(front, ['published'], data.published) : []),
    ]),
    ...[...content.sources.values()].flatMap(({ data, source }) => [
      ...ahead(source, ['checkedOn'], data.checkedOn),
      ...ahead(source, ['issued'], data.issued),
    ]),
    ...(redirectsSource
      ? content.redirects.flatMap(({ since }, index) =>
          ahead(redirectsSource, [index, 'since'], since),
        )
      : []),
  ];
}
