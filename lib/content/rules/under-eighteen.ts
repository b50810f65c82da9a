import type { Content, TextFile } from '../content';
import { placeFindings } from '../finding';
import { frontWordsOf } from '../front-words';
import type { ContentIssue } from '../issue';
import { blocksOf, componentsOf } from '../tree';
import { type Unit, unitsOf } from '../units';
import { findWording } from './wordings';

const fix = 'put <Under18/> above it, or in an earlier step';
const messageOf = (words: string) =>
  `“${words}” stands before the warning about images of people under 18`;

/** Advice to keep evidence that the warning about under-18 images does not precede. */
export function checkUnderEighteen(content: Content): ContentIssue[] {
  return [
    ...unitsOf(content).flatMap((unit) => firstEarlyAdvice(content, unit)),
    ...content.texts.flatMap((text) => adviceInFront(content, text)),
  ];
}

function firstEarlyAdvice({ evidenceAdvice }: Content, { files }: Unit): ContentIssue[] {
  for (const { file, body } of files) {
    const warning =
      componentsOf(body, 'Under18')[0]?.position?.start.offset ?? Number.POSITIVE_INFINITY;
    for (const block of blocksOf(body)) {
      const found = findWording(block.text, evidenceAdvice);
      if (found && (block.node.position?.start.offset ?? 0) < warning) {
        const { line, column } = block;
        return [{ file, line, column, field: 'Under18', message: messageOf(found.words), fix }];
      }
    }
    if (Number.isFinite(warning)) return [];
  }
  return [];
}

/** What stands above a text, on cards and in frames has no warning before it. */
const aboveTheText = new Set<string | number>(['summary', 'lede', 'keyPoints', 'answer']);

const adviceInFront = ({ evidenceAdvice }: Content, text: TextFile): ContentIssue[] => {
  const findings = frontWordsOf(text)
    .filter(({ path: [field = ''] }) => aboveTheText.has(field))
    .flatMap(({ path, value }) => {
      const found = findWording(value, evidenceAdvice);
      if (!found) return [];
      const instead = 'say it in the text, below <Under18/>';
      return [{ path, message: messageOf(found.words), fix: instead }];
    });
  return placeFindings(text.source.front, findings);
};
