import type { Law } from '@/lib/schema/law';

const byStatus: readonly Law['status'][] = [
  'in-force',
  'partly-in-force',
  'unclear',
  'enacted',
  'bill',
  'none-found',
  'repealed',
];

const byKind: readonly Law['kind'][] = [
  'criminal',
  'civil',
  'platform-duty',
  'regulator-power',
  'data-protection',
];

/** Laws as a reader meets them: in force first, crimes before duties, then by id. */
export const inOrder = (a: Law, b: Law): number =>
  byStatus.indexOf(a.status) - byStatus.indexOf(b.status) ||
  byKind.indexOf(a.kind) - byKind.indexOf(b.kind) ||
  a.id.localeCompare(b.id);
