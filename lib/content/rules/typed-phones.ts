import { isShortCode } from '@/lib/records/phone-number';
import { spellingsOf } from '@/lib/records/phones';
import type { Helpline } from '@/lib/schema/helpline';
import type { Content } from '../content';
import { frontWordsOf } from '../front-words';
import type { ContentIssue } from '../issue';
import { blocksOf } from '../tree';
import { positionOf } from '../yaml-source';

/** Digits in groups, as numbers are written down. A comma ends them: it belongs to counts. */
const digits = /\+?\(?\d(?:[\d ()./\u00a0-]*\d)?/gu;
const callBefore =
  /\b(call|dial|ring|phone|telephone|text|sms|number|line|helpline|hotline)s?\b\W*(?:\w+\W+){0,3}$/iu;
const lineAfter = /^\W*(help|hot)?line\b/iu;

/** A number as it is typed, and the helplines that have it. */
type Typed = { words: string; ids: string[] };

/**
 * Telephone numbers typed in a text that a helpline's record has: there alone they are checked, and
 * give way to a link once nobody has looked at them for long.
 */
export function checkTypedPhones({ texts, helplines }: Content): ContentIssue[] {
  const owners = ownersOf([...helplines.values()].map(({ data }) => data));
  return texts.flatMap((text) => {
    const { file, body, front } = text.source;
    const inBody = blocksOf(body).flatMap(({ text: words, line, column }) =>
      typedIn(words, owners).map((typed) => ({ typed, line, column, fix: '' })),
    );
    const inFront = frontWordsOf(text).flatMap(({ path, value }) =>
      typedIn(value, owners).map((typed) => ({
        typed,
        ...positionOf(front, path),
        fix: 'take it out, and in the text ',
      })),
    );
    return [...inFront, ...inBody].map(({ typed: { words, ids }, line, column, fix }) => ({
      file,
      line,
      column,
      field: 'Helpline',
      message: `“${words}” is typed, and the record ${ids.join(', ')} has it`,
      fix: `${fix}write <Helpline id="${ids.length === 1 ? ids[0] : '…'}"/>`,
    }));
  });
}

/** The helplines that each number belongs to, by its digits. */
function ownersOf(helplines: readonly Helpline[]): ReadonlyMap<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, country, phone, text } of helplines) {
    const numbers = [phone, text].flatMap((one) => (one ? spellingsOf(one, country) : []));
    for (const number of new Set(numbers)) {
      owners.set(number, [...(owners.get(number) ?? []), id]);
    }
  }
  return owners;
}

/** Numbers of helplines in a text. A short one counts only where it is called. */
function typedIn(text: string, owners: ReadonlyMap<string, string[]>): Typed[] {
  return [...text.matchAll(digits)].flatMap(({ 0: run, index }) => {
    const found = longestIn(run, owners);
    if (!found) return [];
    const start = index + run.indexOf(found.words);
    const isCalled =
      callBefore.test(text.slice(0, start)) ||
      lineAfter.test(text.slice(start + found.words.length));
    return isShortCode(found.words) && !isCalled ? [] : [found];
  });
}

/** The longest known number among the groups of a run: other digits may stand beside it. */
function longestIn(run: string, owners: ReadonlyMap<string, string[]>): Typed | undefined {
  const groups = [...run.matchAll(/\+?\d+/gu)];
  const parts = groups.flatMap((first, from) =>
    groups.slice(from).map((last) => run.slice(first.index, last.index + last[0].length)),
  );
  return parts
    .sort((one, other) => other.length - one.length)
    .flatMap((words) => {
      const ids = owners.get(words.replace(/\D/gu, ''));
      return ids ? [{ words, ids }] : [];
    })[0];
}
