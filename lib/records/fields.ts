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

/** How many important fields of a record were read where. Absent fields do not count. */
export function countStates(kind: RecordKind, record: Dated): Record<FieldState, number> {
  const counts: Record<FieldState, number> = { source: 0, elsewhere: 0, unchecked: 0 };
  const present = new Map<string, unknown>(Object.entries(record));
  for (const field of importantFields[kind]) {
    const value = present.get(field);
    if (value === undefined) continue;
    const parts =
      field === 'acts' && typeof value === 'object' && value !== null
        ? Object.keys(value).map((act) => `acts.${act}`)
        : [field];
    for (const part of parts) counts[stateOf(record, part)] += 1;
  }
  return counts;
}
