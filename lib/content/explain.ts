import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** What a zod issue says to a person who writes content. */
export type Explanation = { field: string; message: string; fix: string; path: PropertyKey[] };

const dotted = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const fixOf = (issue: ZodIssue): string => {
  const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
  return typeof fix === 'string' ? fix : 'mend the value';
};

/**
 * Turns one zod issue into what is wrong and how to mend it, one entry a field.
 * @param issue as zod reports it
 * @param known the fields that exist, for an unknown one
 */
export function explain(issue: ZodIssue, known: readonly string[]): Explanation[] {
  const field = dotted(issue.path) || 'file';
  const base = { field, path: issue.path };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: dotted([...issue.path, key]),
        path: [...issue.path, key],
        message: 'unknown field',
        fix: issue.path.length > 0 ? 'remove it' : `remove it, or use one of: ${known.join(', ')}`,
      }));
    case 'invalid_type': {
      if (issue.input === undefined) {
        return [{ ...base, message: 'missing', fix: `add \`${field}: …\`` }];
      }
      const found = Array.isArray(issue.input) ? 'list' : typeof issue.input;
      const message = issue.message.startsWith('Invalid input')
        ? `a ${issue.expected} is expected here, and this is a ${found}`
        : issue.message;
      return [{ ...base, message, fix: `write a ${issue.expected}` }];
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
      return [{ ...base, message: 'too few or too small', fix: `at least ${issue.minimum}` }];
    case 'too_big':
      return [{ ...base, message: 'too many or too large', fix: `at most ${issue.maximum}` }];
    case 'invalid_union':
      return [{ ...base, message: 'none of the forms allowed', fix: 'follow an existing file' }];
    default:
      return [{ ...base, message: issue.message.replace(/\.$/, ''), fix: fixOf(issue) }];
  }
}
