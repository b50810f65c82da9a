import type { IntlMessageFormat } from 'intl-messageformat';
import type { MessageUse } from './messages';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the values that a parsed message asks for; one asked for twice stands twice. */
export const argumentsIn = (elements: Elements): string[] =>
  elements.flatMap((element) => {
    if ('children' in element) return argumentsIn(element.children);
    if ('options' in element) {
      const inside = Object.values(element.options).flatMap(({ value }) => argumentsIn(value));
      return [element.value, ...inside];
    }
    // A literal has its words as value; `#` has none.
    return 'value' in element && element.type !== 0 ? [element.value] : [];
  });

/**
 * Values that a message asks for and a place in the code does not give: it would fail there.
 * @param uses of this message
 */
export const missingArguments = (
  wanted: readonly string[],
  uses: readonly MessageUse[],
): { message: string; fix: string }[] =>
  uses.flatMap(({ given, file, line }) => {
    if (given === undefined) return [];
    const fix = given.length > 0 ? `use only: ${given.join(', ')}` : 'use no value';
    return [...new Set(wanted)]
      .filter((name) => !given.includes(name))
      .map((name) => ({ message: `{${name}} is not given by ${file}:${line}`, fix }));
  });
