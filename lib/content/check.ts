import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { localesOf } from '@/lib/i18n/locales';
import { listAddresses } from './addresses';
import { type ContentIssue, sortIssues } from './issue';
import { listContentFiles } from './places';
import { type Content, readContent } from './read';
import { checkLinks, checkSources } from './rules/links';
import { checkMessages, findMessageUses, type MessageUse } from './rules/messages';
import { checkNeverName } from './rules/never-name';
import { checkPublished } from './rules/published';
import { checkReadability } from './rules/readability';
import { checkStructure } from './rules/structure';
import { checkReferences, checkUniqueness } from './rules/uniqueness';
import { checkClaims, checkExamples, checkTerms, checkUnderEighteen } from './rules/wordings';

/** What a whole check found, and what it read. */
export type ContentCheck = { content: Content; issues: ContentIssue[] };

/** Reads all content below `root` and applies every rule. Throws only when the disk does. */
export function checkContent(root: string): ContentCheck {
  const content = readContent(root);
  const published = localesOf(false).map((locale) => locale.tag);
  const issues = [
    ...content.issues,
    ...content.texts.flatMap((text) => checkStructure(text.source)),
    ...content.brokenTexts.flatMap(({ source }) => checkStructure(source)),
    ...checkUniqueness(content),
    ...checkReferences(content),
    ...checkLinks(content),
    ...checkSources(content),
    ...checkClaims(content),
    ...checkTerms(content),
    ...checkUnderEighteen(content),
    ...checkReadability(content),
    ...checkMessages(content, findUses(root)),
    ...checkPublished(content, listAddresses(content, published)),
    ...checkExamples('content/vocab/terms.yaml', content.terms),
    ...checkExamples('content/vocab/claims.yaml', content.claims),
    ...checkExamples('content/vocab/evidence-advice.yaml', content.evidenceAdvice),
    ...checkNeverName(readSearchable(root), content.neverName),
  ];
  return { content, issues: sortIssues(issues) };
}

const readSearchable = (root: string) =>
  listContentFiles(root).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

function findUses(root: string): MessageUse[] {
  return ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name);
        return findMessageUses(relative(root, path), readFileSync(path, 'utf8'));
      }),
  );
}
