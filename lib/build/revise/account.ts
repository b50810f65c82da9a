import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '@/lib/content/read';
import { changeLastRevision } from '@/lib/content/revise';
import { addressOfFrozen, addressOfUnit, markOfFrozen, markOfUnit } from '@/lib/content/text-marks';
import { defaultLocale } from '@/lib/i18n/locales';
import { writeBelow } from '../write-below';
import {
  commentOfFrozen,
  edit,
  find,
  note,
  type Revising,
  readSound,
  revisionOf,
  usage,
} from './revising';

/** Notes that the next version of a text stands, on today's day. */
export function closeVersion({ root, today }: Revising, name: string): string {
  const { unit, text, mark } = find(root, name);
  if (mark.state !== 'open') {
    throw new Error(`No version of ${name} is open. Write:\n${usage}`);
  }
  const last = text.data.revisions?.at(-1);
  if (markOfUnit(unit) === mark.mark || !last) {
    throw new Error(`Its words are those of the version before. Edit content/${name} first.`);
  }
  if (last.on !== today) {
    edit(root, text.source.file, (mdx) => changeLastRevision(mdx, { ...last, on: today }));
  }
  note(
    root,
    new Map([
      [addressOfUnit(unit), { version: today, mark: markOfUnit(unit), state: 'stands' as const }],
    ]),
  );
  return `The version of ${today} of ${name} stands.`;
}

/** Accounts for words that changed and mean the same, within the version that stands. */
export function noteTypo({ root }: Revising, name: string): string {
  const { unit, mark } = find(root, name);
  if (mark.state === 'open') throw new Error(`Its version of ${mark.version} is open.\n${usage}`);
  if (markOfUnit(unit) === mark.mark) return `The words of ${name} have not changed.`;
  note(root, new Map([[addressOfUnit(unit), { ...mark, mark: markOfUnit(unit) }]]));
  return `Noted: ${name} means the same, and its version is still of ${mark.version}.`;
}

/** Takes the words of an earlier version away and puts a notice in their place. */
export function withdrawVersion({ root, today }: Revising, name: string, why: string): string {
  const content = readSound(root);
  const [kind = '', slug = '', version = ''] = name.split('/');
  const file = `content/${kind}/${slug}/versions/${version}/${defaultLocale}`;
  const frozen = content.frozen.get(file);
  if (!frozen?.data) throw new Error(`No earlier version “${name}”. Write:\n${usage}`);
  if (frozen.data.withdrawn) throw new Error(`${name} was withdrawn already.`);
  const withdrawn = { on: today, why: revisionOf(today, why).what };
  writeBelow(
    root,
    `${file}.yaml`,
    commentOfFrozen + stringify({ ...frozen.data, withdrawn }, { lineWidth: 0 }),
  );
  rmSync(join(root, `${file}.html`));
  const gone = readContent(root).frozen.get(file);
  if (!gone) throw new Error(`${file}.yaml was not kept`);
  note(
    root,
    new Map([
      [addressOfFrozen(gone), { version, mark: markOfFrozen(gone), state: 'frozen' as const }],
    ]),
  );
  return `The words of ${name} are gone; its address says that it was withdrawn, and why.`;
}
