import { diffArrays, diffWordsWithSpace } from 'diff';
import { type TextBlock, textBlocksOf } from './blocks';

/** A stretch of words that stayed, was added, or was taken out. */
export type WordRun = { text: string; how?: 'added' | 'removed' };

/** One difference between two texts, or a run of blocks without any. */
export type Difference =
  | { kind: 'same'; count: number }
  | { kind: 'added' | 'removed'; under: string; text: string }
  | { kind: 'changed'; under: string; words: WordRun[] };

/**
 * How much of two blocks stayed: from 0, nothing, to 1, all.
 * @see https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
function likeness(words: readonly WordRun[]): number {
  const lengthOf = (of: WordRun['how']) =>
    words.filter(({ how }) => how === of).reduce((sum, { text }) => sum + text.length, 0);
  const same = 2 * lengthOf(undefined);
  const all = same + lengthOf('added') + lengthOf('removed');
  return all === 0 ? 0 : same / all;
}

/** Below this, two blocks are told as one taken out and one added: words in common are chance. */
const leastLikeness = 0.35;

/**
 * Words that changed side by side are told together: first what was taken out, then what was
 * added. A single space that stayed between them does not part them.
 */
function gather(runs: readonly WordRun[]): WordRun[] {
  const gathered: WordRun[] = [];
  let group = { removed: '', added: '' };
  const close = () => {
    const { removed, added } = group;
    const space = /\s$/.test(removed) && /\s$/.test(added) ? ' ' : '';
    for (const [how, text] of [
      ['removed', space ? removed.trimEnd() : removed],
      ['added', space ? added.trimEnd() : added],
    ] as const) {
      if (text.trim() !== '') gathered.push({ text, how });
    }
    // Spaces alone are no change that a reader sees.
    const rest = removed.trim() === '' && added.trim() === '' ? added : space;
    if (rest !== '') gathered.push({ text: rest });
    group = { removed: '', added: '' };
  };
  runs.forEach((run, index) => {
    if (run.how !== undefined) group[run.how] += run.text;
    else if (run.text.trim() === '' && index > 0 && runs[index + 1]?.how !== undefined) {
      group.removed += run.text;
      group.added += run.text;
    } else {
      close();
      gathered.push(run);
    }
  });
  close();
  return gathered;
}

function compareWords(before: string, after: string): WordRun[] {
  return gather(
    diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
      text: value,
      ...(added ? { how: 'added' as const } : removed ? { how: 'removed' as const } : {}),
    })),
  );
}

const whole =
  (kind: 'added' | 'removed') =>
  ({ text, under }: TextBlock): Difference => ({ kind, under, text });

/** Blocks that gave way to others: each is held against the one most like it, order kept. */
function pair(removed: readonly TextBlock[], added: readonly TextBlock[]): Difference[] {
  const differences: Difference[] = [];
  let next = 0;
  for (const before of removed) {
    const matches = added
      .map((after, index) => ({ after, index, words: compareWords(before.text, after.text) }))
      .filter(({ index }) => index >= next)
      .map((match) => ({ ...match, likeness: likeness(match.words) }))
      .filter((match) => match.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    const [best] = matches;
    if (!best) differences.push(whole('removed')(before));
    else {
      differences.push(...added.slice(next, best.index).map(whole('added')));
      differences.push({ kind: 'changed', under: best.after.under, words: best.words });
      next = best.index + 1;
    }
  }
  return [...differences, ...added.slice(next).map(whole('added'))];
}

/**
 * What changed between two texts, block by block and word by word.
 * @param before HTML of the older text
 * @param after HTML of the newer one
 */
export function compareTexts(before: string, after: string): Difference[] {
  const parts = diffArrays(textBlocksOf(before), textBlocksOf(after), {
    comparator: (a, b) => a.text === b.text,
  });
  return parts.flatMap((part, index): Difference[] => {
    const previous = parts[index - 1];
    if (part.added && previous?.removed) return [];
    if (part.removed) {
      const following = parts[index + 1];
      return pair(part.value, following?.added ? following.value : []);
    }
    if (part.added) return part.value.map(whole('added'));
    return [{ kind: 'same', count: part.value.length }];
  });
}
