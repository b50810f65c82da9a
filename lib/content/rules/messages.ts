import { IntlMessageFormat } from 'intl-messageformat';
import type { Content, MessagesFile } from '../content';
import type { ContentIssue } from '../issue';
import { positionOf } from '../yaml-source';
import { closedLists } from './closed-lists';
import { argumentsIn, missingArguments } from './message-arguments';

/** How the code names a message: whole (`nav.help`), or by its beginning (`topic.` and an id). */
export type MessageUse = {
  key: string;
  prefix: boolean;
  file: string;
  line: number;
  /** Names of the values given with it; undefined where the code does not write them there. */
  given?: string[];
};

const whole = /\bt\(\s*'([a-z][A-Za-z0-9.-]*)'\s*(?:,?\s*\)|,\s*\{([^{}]*)\})?/g;
const begun = /\bt\(\s*`([a-z][A-Za-z0-9.-]*\.)\$\{/g;

/** Finds the keys that a file of code gives to `t`: whole, or the beginning of a template. */
export function findMessageUses(file: string, code: string): MessageUse[] {
  const find = (pattern: RegExp, prefix: boolean) =>
    [...code.matchAll(pattern)].map((found) => ({
      key: found[1] ?? '',
      prefix,
      file,
      line: code.slice(0, found.index).split('\n').length,
      ...givenIn(found[0], found[2]),
    }));
  return [...find(whole, false), ...find(begun, true)];
}

/** Names in `{ date, count: days.length }`; none where the call ends after its key. */
function givenIn(call: string, literal: string | undefined): Pick<MessageUse, 'given'> {
  if (literal === undefined) return call.endsWith(')') ? { given: [] } : {};
  const names = [...literal.matchAll(/(?:^|,)\s*([A-Za-z]\w*)\s*(?=[:,]|$)/g)];
  return { given: names.map(([, name = '']) => name) };
}

/** Messages that code asks for and no file has, that no code asks for, or that do not parse. */
export function checkMessages(content: Content, uses: readonly MessageUse[]): ContentIssue[] {
  return content.messages.flatMap((file) => [
    ...checkUses(file, uses),
    ...checkLists(file, { topic: content.topics, need: content.needs }),
    ...checkLists(file, listsAskedFor(uses)),
    ...checkWords(file, uses),
  ]);
}

function checkUses({ data, source }: MessagesFile, uses: readonly MessageUse[]): ContentIssue[] {
  const missing = uses
    .filter((use) => !use.prefix && !(use.key in data))
    .map(({ key, file, line }) => {
      const fix = `add "${key}" to ${source.file}`;
      return { file, line, column: 1, field: key, message: `no message in ${source.file}`, fix };
    });
  const unused = Object.keys(data)
    .filter((key) => !uses.some((use) => (use.prefix ? key.startsWith(use.key) : use.key === key)))
    .map((key) => {
      const at = { file: source.file, ...positionOf(source, [key]), field: key };
      return { ...at, message: 'nothing uses this message', fix: 'remove it' };
    });
  return [...missing, ...unused];
}

/** Closed lists have their words in the messages: one for each id, none for others. */
function checkLists(
  { data, source }: MessagesFile,
  lists: Readonly<Record<string, readonly string[]>>,
): ContentIssue[] {
  return Object.entries(lists).flatMap(([list, ids]) => {
    // A list that is broken or missing is an issue of its own.
    if (ids.length === 0) return [];
    const at = { file: source.file, line: 1, column: 1 };
    const wanted = ids.map((id) => `${list}.${id}`);
    const missing = wanted.filter((key) => !(key in data));
    const extra = Object.keys(data).filter(
      (key) => key.startsWith(`${list}.`) && !wanted.includes(key),
    );
    return [
      ...missing.map((field) => ({ ...at, field, message: 'no message', fix: `add "${field}"` })),
      ...extra.map((field) => ({
        ...at,
        field,
        message: `not in the list of ${list}s`,
        fix: 'remove it',
      })),
    ];
  });
}

/** Lists of the schemas whose words the code asks for. */
const listsAskedFor = (uses: readonly MessageUse[]) =>
  Object.fromEntries(
    Object.entries(closedLists).filter(([list]) =>
      uses.some((use) => use.prefix && use.key === `${list}.`),
    ),
  );

/** Messages that do not parse, or that ask for a value which a place in the code does not give. */
function checkWords(
  { locale, data, source }: MessagesFile,
  uses: readonly MessageUse[],
): ContentIssue[] {
  return Object.entries(data).flatMap(([field, text]) => {
    const at = { file: source.file, ...positionOf(source, [field]), field };
    try {
      const wanted = argumentsIn(new IntlMessageFormat(text, locale).getAst());
      return missingArguments(wanted, usesOf(field, uses)).map((problem) => ({
        ...at,
        ...problem,
      }));
    } catch (error) {
      const message = `not an ICU message (${error instanceof Error ? error.message : String(error)})`;
      return [{ ...at, message, fix: 'mend its braces' }];
    }
  });
}

const usesOf = (key: string, uses: readonly MessageUse[]) =>
  uses.filter((use) => !use.prefix && use.key === key);
