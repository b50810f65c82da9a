import type { Content } from '../content';
import type { ContentIssue } from '../issue';
import { listedNumbers, movesOf, numbersOf } from '../moves';

const file = 'content/addresses.txt';

/**
 * The number of a question is its address on discreet pages: sent, printed, and never given to
 * another. A question that moved to a new name keeps it.
 */
export function checkNumbers(content: Content): ContentIssue[] {
  // Of a question that cannot be read, and of moves that cannot, nothing is known.
  const isKnown =
    !content.brokenTexts.some(({ place }) => place.kind === 'question') &&
    !content.brokenFiles.has('content/redirects.yaml');
  if (!isKnown) return [];
  const moves = movesOf(content);
  return listedNumbers(content).flatMap(({ tag, number, slug, address }) => {
    const holder = numbersOf(content, tag).get(number);
    const move = moves.find(({ from }) => from === `/${tag}/faq/${slug}/`);
    const isKept =
      holder === slug || (holder !== undefined && move?.to === `/${tag}/faq/${holder}/`);
    // What claims the number of another is an issue of its own.
    if (claimsAnothers(content, tag, slug)) return [];
    if (isKept || (holder === undefined && move !== undefined)) return [];
    const at = { file, line: content.addresses.indexOf(address) + 1, column: 1, field: 'number' };
    const message =
      holder === undefined
        ? `${number} was the number of ${slug}, and no question has it now`
        : `${number} is the number of ${slug}, and ${holder} has it now`;
    const fix =
      holder === undefined
        ? `give it back, or say in content/redirects.yaml where /${tag}/faq/${slug}/ went`
        : `give it back, and give ${holder} a number that was never used`;
    return [{ ...at, message, fix }];
  });
}

function claimsAnothers(content: Content, tag: string, slug: string): boolean {
  const questions = content.texts.filter((text) => text.kind === 'question' && text.locale === tag);
  const numbers = questions.flatMap((text) => (text.kind === 'question' ? text.data.number : []));
  const own = questions.find((text) => text.slug === slug);
  return own?.kind === 'question' && numbers.filter((one) => one === own.data.number).length > 1;
}
