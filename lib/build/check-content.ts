import { checkContent } from '@/lib/content/check';
import { getContent } from '@/lib/content/get-content';
import { formatIssue } from '@/lib/content/issue';
import { openNameSearch } from '@/lib/content/name-search';
import { readContent } from '@/lib/content/read';
import { listUncitedSources } from '@/lib/content/rules/links';
import { checkNeverName } from '@/lib/content/rules/never-name';
import { readingsOf } from '@/lib/content/rules/readability';
import { listUncited } from '@/lib/content/rules/wordings';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { describeRecords } from './record-line';

/** `npm run check:content [folder]`: every problem on a line of its own, then exit 1; or what was read. */
const [folder] = process.argv.slice(2);
const root = folder ?? process.cwd();
// What was read and found is remembered for the project itself; another folder is searched whole.
const isProject = folder === undefined;
const searchNames = isProject ? openNameSearch(root) : checkNeverName;
const read = isProject ? getContent() : readContent(root);
const { content, issues } = checkContent(root, today(), read, searchNames);

for (const { file, line, why } of listUncited(content)) {
  console.log(`${file}:${line} stands without a source: ${why}`);
}
const uncited = listUncitedSources(content);
if (uncited.length > 0)
  console.log(`Nothing cites ${uncited.length} sources: ${uncited.join(', ')}.`);
for (const issue of issues) console.error(formatIssue(issue));
if (issues.length > 0) {
  console.error(
    `\n${issues.length} to mend in ${new Set(issues.map((issue) => issue.file)).size} files.`,
  );
  process.exitCode = 1;
} else {
  const readings = readingsOf(content);
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const hardest = readings.toSorted((a, b) => b.grade - a.grade)[0];
  console.log(
    `Content is sound: ${readings.length} pages, ${words} words, ${content.sources.size} sources; ` +
      `hardest to read: ${hardest?.unit.path ?? 'none'} (grade ${hardest?.grade.toFixed(1) ?? '0'}).`,
  );
  console.log(`${describeRecords(textRecordsOf(content, today()))}.`);
}
