import { type Dated, type FieldState, stateOf } from './state';

/** Fields that readers act on, by kind of record: their states are counted and shown. */
export const importantFields = {
  law: [
    'instrument',
    'citation',
    'status',
    'inForceSince',
    'acts',
    'intent',
    'start',
    'penalty',
    'removal',
  ],
  platform: [
    'form',
    'whoMayReport',
    'accountNeeded',
    'steps',
    'statedTime',
    'hashProgrammes',
    'reporterName',
    'policy',
  ],
  helpline: ['name', 'does', 'phone', 'text', 'chat', 'hours', 'languages', 'cost', 'url'],
} as const;

export type RecordKind = keyof typeof importantFields;

/**
 * How far each important field that a record has was read, acts one by one.
 * @returns for each field (`citation`, `acts.sharing`), its state. Absent fields have none
 */
export function statesOf(kind: RecordKind, record: Dated): Map<string, FieldState> {
  const present = new Map<string, unknown>(Object.entries(record));
  const parts = importantFields[kind].flatMap((field) => {
    const value = present.get(field);
    if (value === undefined) return [];
    return field === 'acts' && typeof value === 'object' && value !== null
      ? Object.keys(value).map((act) => `acts.${act}`)
      : [field];
  });
  return new Map(parts.map((part) => [part, stateOf(record, part)]));
}

/** How many important fields of a record were read where. Absent fields do not count. */
export function countStates(kind: RecordKind, record: Dated): Record<FieldState, number> {
  const counts: Record<FieldState, number> = { source: 0, elsewhere: 0, unchecked: 0 };
  for (const state of statesOf(kind, record).values()) counts[state] += 1;
  return counts;
}
