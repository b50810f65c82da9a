import type { Content } from '../content';
import { type Finding, placeFindings } from '../finding';
import type { ContentIssue } from '../issue';

/**
 * Days that say when something was done, and that have not come yet.
 * @param day today, `YYYY-MM-DD`
 */
export function checkDaysAhead(content: Content, day: string): ContentIssue[] {
  const ahead = (path: (string | number)[], given: string | undefined): Finding[] => {
    // A year or a month lies ahead when all of it does.
    if (given === undefined || given <= day.slice(0, given.length)) return [];
    const fix = 'write the day on which it was done';
    return [{ path, message: `${given} is still to come`, fix }];
  };
  const { redirects, redirectsSource } = content;
  const inTexts = content.texts.flatMap(({ data, source: { front } }) =>
    placeFindings(front, [
      ...('checkedOn' in data ? ahead(['checkedOn'], data.checkedOn) : []),
      ...('published' in data ? ahead(['published'], data.published) : []),
    ]),
  );
  const inSources = [...content.sources.values()].flatMap(({ data, source }) =>
    placeFindings(source, [
      ...ahead(['checkedOn'], data.checkedOn),
      ...ahead(['issued'], data.issued),
    ]),
  );
  const inRedirects = redirects.flatMap(({ since }, index) => ahead([index, 'since'], since));
  return [
    ...inTexts,
    ...inSources,
    ...(redirectsSource ? placeFindings(redirectsSource, inRedirects) : []),
  ];
}
