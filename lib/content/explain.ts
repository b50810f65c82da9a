import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** What a zod issue says to a person who writes content. */
export type Explanation = { field: string; message: string; fix: string; path: PropertyKey[] };

/** A path as people write it: `sources[0].fields`. */
export const dotted = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const fixOf = (issue: ZodIssue): string => {
  const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
  return typeof fix === 'string' ? fix : 'mend the value';
};

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

const nameOfType = (type: string) => typeNames[type] ?? type;

const typeOf = (value: unknown) => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const isAdviceIn = (message: string) => /^(use|write) /.test(message);

const tooSmall: Record<string, string> = {
  array: 'too few',
  number: 'too small',
  string: 'too short',
};
const tooBig: Record<string, string> = {
  array: 'too many',
  number: 'too large',
  string: 'too long',
};

/** What a value of the wrong form gets: a schema's words are advice, a description or zod's own. */
function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat): {
  message: string;
  fix: string;
} {
  const isAdvice = isAdviceIn(issue.message);
  const isOurs = !issue.message.startsWith('Invalid');
  const byFormat: Record<string, string> = {
    url: 'write the whole address, https://…',
    date: 'write a day that there is, as 2026-01-31',
  };
  const advice = byFormat[issue.format] ?? 'mend the value';
  return {
    message:
      isOurs && !isAdvice ? issue.message : `“${issue.input}” is not of the form wanted here`,
    fix: isAdvice ? issue.message : advice,
  };
}

/**
 * Turns one zod issue into what is wrong and how to mend it, one entry a field.
 * @param issue as zod reports it
 * @param known the fields that can stand there, for an unknown one; empty to name none
 */
export function explain(issue: ZodIssue, known: readonly string[]): Explanation[] {
  const field = dotted(issue.path) || 'file';
  const base = { field, path: issue.path };
  if (issue.input === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom') {
    return [{ ...base, message: 'missing', fix: `add \`${field}: …\`` }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: dotted([...issue.path, key]),
        path: [...issue.path, key],
        message: 'unknown field',
        fix: known.length > 0 ? `remove it, or use one of: ${known.join(', ')}` : 'remove it',
      }));
    case 'invalid_type': {
      const expected = nameOfType(issue.expected);
      const given =
        issue.expected === 'int' ? String(issue.input) : nameOfType(typeOf(issue.input));
      const plain = `${expected} is expected here, and this is ${given}`;
      const isAdvice = isAdviceIn(issue.message);
      const message = isAdvice || issue.message.startsWith('Invalid input') ? plain : issue.message;
      return [{ ...base, message, fix: isAdvice ? issue.message : `write ${expected}` }];
    }
    case 'invalid_value':
      return [
        {
          ...base,
          message: `${JSON.stringify(issue.input)} is not one of the values allowed`,
          fix: `choose one of: ${issue.values.map(String).join(', ')}`,
        },
      ];
    case 'too_small':
      return [
        {
          ...base,
          message: tooSmall[issue.origin] ?? 'too few or too small',
          fix: `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`,
        },
      ];
    case 'too_big':
      return [
        {
          ...base,
          message: tooBig[issue.origin] ?? 'too many or too large',
          fix: `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`,
        },
      ];
    case 'invalid_format':
      return [{ ...base, ...explainFormat(issue) }];
    case 'invalid_union':
      return [{ ...base, message: 'none of the forms allowed', fix: 'follow an existing file' }];
    default:
      return [{ ...base, message: issue.message.replace(/\.$/, ''), fix: fixOf(issue) }];
  }
}
