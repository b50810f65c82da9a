import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localesOf } from '@/lib/i18n/locales';
import { listAddresses } from './addresses';
import type { Content } from './content';
import { type ContentIssue, sortIssues } from './issue';
import { listFiles } from './list-files';
import type { NameSearch } from './name-search';
import { listContentFiles } from './places';
import { readContent } from './read';
import { checkDataLog } from './rules/data-log';
import { checkDaysAhead } from './rules/days-ahead';
import { checkFrontFigures } from './rules/front-figures';
import { checkLessons } from './rules/lessons';
import { checkLinks, checkSources } from './rules/links';
import { checkMentions } from './rules/mentions';
import { checkMessages, findMessageUses, type MessageUse } from './rules/messages';
import { checkNeverName } from './rules/never-name';
import { checkNumbers } from './rules/numbers';
import { checkPublished } from './rules/published';
import { checkReadability } from './rules/readability';
import { checkDeadlines, checkRecordFigures } from './rules/record-figures';
import { checkRecords } from './rules/records';
import { checkRevisions } from './rules/revisions';
import { checkStructure } from './rules/structure';
import { checkTypedPhones } from './rules/typed-phones';
import { checkUnderEighteen } from './rules/under-eighteen';
import { checkReferences, checkUniqueness } from './rules/uniqueness';
import { checkClaims, checkExamples, checkTerms } from './rules/wordings';
import { today } from './today';
import { bodiesOf } from './units';
import { positionOf } from './yaml-source';

/** What a whole check found, and what it read. */
export type ContentCheck = { content: Content; issues: ContentIssue[] };

/**
 * Reads all content below `root` and applies every rule. Throws only when the disk does.
 * @param day that records are judged by, `YYYY-MM-DD`
 * @param content where it has been read already
 * @param searchNames where what was searched before is remembered
 */
export function checkContent(
  root: string,
  day: string = today(),
  content: Content = readContent(root),
  searchNames: NameSearch = checkNeverName,
): ContentCheck {
  const published = localesOf(false).map((locale) => locale.tag);
  const issues = [
    ...content.issues,
    ...bodiesOf(content).flatMap(checkStructure),
    ...checkUniqueness(content),
    ...checkReferences(content),
    ...checkLinks(content),
    ...checkSources(content),
    ...checkClaims(content),
    ...checkTerms(content),
    ...checkUnderEighteen(content),
    ...checkReadability(content),
    ...checkLessons(content),
    ...checkMentions(content),
    ...checkDeadlines(content),
    ...checkRecordFigures(content),
    ...checkFrontFigures(content),
    ...checkTypedPhones(content),
    ...checkRecords(content, day),
    ...checkMessages(content, findUses(root)),
    ...checkPublished(content, listAddresses(content, published)),
    ...checkNumbers(content),
    ...checkExamples('content/vocab/terms.yaml', content.terms),
    ...checkExamples('content/vocab/claims.yaml', content.claims),
    ...checkExamples('content/vocab/evidence-advice.yaml', content.evidenceAdvice),
    ...searchNames([...readSearchable(root), ...authorsOf(content)], content.neverName),
    ...checkDaysAhead(content, day),
  ];
  const faulty = new Set(issues.map(({ file }) => file));
  const accounts = [...checkDataLog(content, faulty), ...checkRevisions(content, faulty)];
  return { content, issues: sortIssues([...issues, ...accounts]) };
}

const readSearchable = (root: string) =>
  listContentFiles(root).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Authors as references print them: their files hold family and given names apart. */
const authorsOf = (content: Content) =>
  [...content.sources.values()].flatMap(({ data, source }) =>
    (data.author ?? []).flatMap((name, index) => {
      if (!('family' in name)) return [];
      // As many empty lines before it as stand before it in its file.
      const { line } = positionOf(source, ['author', index]);
      const text = `${'\n'.repeat(line - 1)}${name.given ?? ''} ${name.family}`;
      return [{ file: source.file, text }];
    }),
  );

function findUses(root: string): MessageUse[] {
  return ['app', 'components', 'lib'].flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`)
      .flatMap((path) => findMessageUses(path, readFileSync(join(root, path), 'utf8'))),
  );
}
