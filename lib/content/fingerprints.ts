import { createHash } from 'node:crypto';
import { columnsOf } from '@/lib/data/columns';
import { recordSchemaOf } from '@/lib/data/json-schema';
import { dataKinds } from '@/lib/schema/change';
import type { Content } from './content';
import type { ContentIssue } from './issue';

/** What the change log has accounted for, and in which version it last did. */
export type Fingerprint = { version: string; mark: string };

/** By `laws/gb-eaw-66b` for a record, and by `fields/laws.citation` for a field of a kind. */
export type Fingerprints = Map<string, Fingerprint>;

/** Marks of the data as it stands: a hash for a record's meaning, a type for a field. */
export type Marks = Map<string, string>;

/** Days on which somebody looked again: they change without the meaning. */
const days = new Set(['checkedOn', 'reviewBy']);

/** JSON with sorted names and without days of checking, so that equal meanings are equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([name, field]) => !days.has(name) && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** Sixteen hexadecimal digits of the SHA-256 of what a record says. */
export function markOf(record: unknown): string {
  return createHash('sha256').update(canonical(record)).digest('hex').slice(0, 16);
}

/** The marks of every record and of every field that is published. */
export function marksOf(content: Content): Marks {
  const marks: Marks = new Map();
  for (const kind of dataKinds) {
    for (const { name, type } of columnsOf(recordSchemaOf(kind)))
      marks.set(`fields/${kind}.${name}`, type);
    for (const [id, { data }] of content[kind]) marks.set(`${kind}/${id}`, markOf(data));
  }
  return marks;
}

const lineForm = /^([a-z]+\/\S+) (\d+\.\d+\.\d+) ([a-z0-9]+)$/;

/** Reads `content/data-fingerprints.txt`: a key, a version and a mark on each line. */
export function parseFingerprints(
  file: string,
  text: string,
  issues: ContentIssue[],
): Fingerprints {
  const fingerprints: Fingerprints = new Map();
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [, key, version, mark] = lineForm.exec(line) ?? [];
    if (key && version && mark) fingerprints.set(key, { version, mark });
    else {
      const message = 'not a key, a version and a mark';
      const fix = 'take the line out and run npm run data:log';
      issues.push({ file, line: index + 1, column: 1, field: 'fingerprint', message, fix });
    }
  });
  return fingerprints;
}

/** The text of `content/data-fingerprints.txt`, sorted so that branches merge. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  return [...fingerprints]
    .map(([key, { version, mark }]) => `${key} ${version} ${mark}\n`)
    .sort()
    .join('');
}
