import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '@/lib/content/content';
import { readContent } from '@/lib/content/read';
import { stampRecord } from '@/lib/content/stamp-record';
import { type Reviewable, reviewDay } from '@/lib/records/review';
import type { Dated } from '@/lib/records/state';

const usage =
  'Write npm run checked laws/<id> (or platforms/, helplines/), then the numbers of the entries of sources that were read again, or -- --all.';

type Found = { record: Dated; reviewable: Reviewable };

function find(
  { laws, platforms, helplines }: Content,
  kind: string,
  id: string,
): Found | undefined {
  const law = kind === 'laws' && laws.get(id);
  if (law) return { record: law.data, reviewable: { ...law.data, kind: 'law' } };
  const platform = kind === 'platforms' && platforms.get(id);
  if (platform) return { record: platform.data, reviewable: { kind: 'platform' } };
  const helpline = kind === 'helplines' && helplines.get(id);
  if (helpline) return { record: helpline.data, reviewable: { kind: 'helpline' } };
  return undefined;
}

/** Entries as a person counts them, from 1. */
function entriesOf(names: readonly string[], count: number): number[] {
  if (names.includes('--all')) return Array.from({ length: count }, (_, index) => index);
  return names.map((name) => {
    const number = Number(name);
    if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
    throw new Error(`No entry ${name}: the record has ${count}, counted from 1. ${usage}`);
  });
}

/**
 * Stamps a record after a person looked at it: checked today, to be looked at again when its kind
 * asks for it. Entries of `sources` are stamped only where they are named.
 * @param args `<kind>/<id>`, then numbers of entries from 1, or `--all`
 * @param today `YYYY-MM-DD`
 * @returns what was done, in one line
 * @throws Error in one line for a record or entry that is not there
 */
export function markChecked(root: string, args: readonly string[], today: string): string {
  const [path = '', ...names] = args;
  const [kind = '', id = '', ...more] = path.split('/');
  const content = readContent(root);
  const file = `content/${kind}/${id}.yaml`;
  const found = more.length === 0 ? find(content, kind, id) : undefined;
  if (!found) {
    const isBroken = content.brokenFiles.has(file);
    throw new Error(
      isBroken ? `${file} is broken: see npm run check:content.` : `No record “${path}”. ${usage}`,
    );
  }
  const count = found.record.sources.length;
  const entries = entriesOf(names, count);
  const reviewBy = reviewDay(found.reviewable, today);
  const yaml = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), stampRecord(yaml, { checkedOn: today, reviewBy, entries }));
  return `${file}: checked ${today}, review by ${reviewBy}, ${entries.length} of ${count} entries read again.`;
}
