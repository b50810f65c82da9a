import { IntlMessageFormat } from 'intl-messageformat';
import type { MessagesFile } from '../content';
import type { ContentIssue } from '../issue';
import { positionOf } from '../yaml-source';
import type { MessageUse } from './messages';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the values that a parsed message asks for. */
const argumentsIn = (elements: Elements): string[] =>
  elements.flatMap((element) => {
    if ('children' in element) return argumentsIn(element.children);
    if ('options' in element) {
      const inside = Object.values(element.options).flatMap(({ value }) => argumentsIn(value));
      return [element.value, ...inside];
    }
    // A literal has its words as value; `#` has none.
    return 'value' in element && element.type !== 0 ? [element.value] : [];
  });

/** None for a message that does not parse: that is an issue of its own. */
function argumentsOf(text: string, locale: string): string[] {
  try {
    return [...new Set(argumentsIn(new IntlMessageFormat(text, locale).getAst()))];
  } catch {
    return [];
  }
}

/** Messages that ask for a value that a place in the code does not give: they would fail there. */
export function checkArguments(
  { locale, data, source }: MessagesFile,
  uses: readonly MessageUse[],
): ContentIssue[] {
  return Object.entries(data).flatMap(([key, text]) => {
    const wanted = argumentsOf(text, locale);
    return uses.flatMap(({ key: used, prefix, given, file, line }) => {
      if (prefix || used !== key || given === undefined) return [];
      return wanted
        .filter((name) => !given.includes(name))
        .map((name) => ({
          file: source.file,
          ...positionOf(source, [key]),
          field: key,
          message: `{${name}} is not given by ${file}:${line}`,
          fix: given.length > 0 ? `use only: ${given.join(', ')}` : 'use no value',
        }));
    });
  });
}
