import { stringify } from 'yaml';
import { addRevision, changeLastRevision } from '@/lib/content/revise';
import type { RevisionMark } from '@/lib/content/revision-marks';
import { addressOfFrozen, addressOfUnit, markOfFrozen, markOfUnit } from '@/lib/content/text-marks';
import type { FrozenFacts } from '@/lib/schema/frozen';
import { freezeText } from '@/lib/versions/freeze';
import { writeBelow } from '../write-below';
import {
  commentOfFrozen,
  edit,
  find,
  type Known,
  note,
  type Revising,
  readSound,
  revisionOf,
} from './revising';

/** What to do when the words were edited before the version that readers saw was kept. */
const tooLate = (name: string) =>
  [
    `The words of ${name} have changed already, and a version is kept as readers saw it.`,
    'Nothing was touched. Lay your edit aside, open the version, and take the edit up again:',
    `  git stash push -- content/${name}`,
    `  npm run revise ${name} -- "what changed"`,
    '  git stash pop',
    `If the words still mean the same: npm run revise -- --typo ${name}`,
  ].join('\n');

/**
 * Keeps the version of a text that stands, and opens the next one.
 * @returns what was done and what to do next
 * @throws Error in plain words where it cannot be done; nothing is changed then
 */
export async function openVersion(revising: Revising, name: string, what: string): Promise<string> {
  const { root, today, builtPage } = revising;
  const { unit, text, mark } = find(root, name);
  const { data, source } = text;
  const next = `Edit content/${name}, then run: npm run revise -- --done ${name}`;
  if (mark.state === 'open') throw new Error(`Its version of ${mark.version} is open. ${next}`);
  if (markOfUnit(unit) !== mark.mark) throw new Error(tooLate(name));
  const revision = revisionOf(today, what);
  if (mark.version >= today) return reopen(revising, { text, mark, name, unit, what, next });
  const address = addressOfUnit(unit);
  // The page first: until it is there, nothing is written.
  const html = freezeText(await builtPage(address));
  const facts: FrozenFacts = {
    title: data.title,
    summary: data.summary,
    ...(data.authors ? { authors: data.authors } : {}),
    published: data.published,
    version: mark.version,
  };
  const folder = `content/${name}/versions/${mark.version}/${unit.locale}`;
  writeBelow(root, `${folder}.html`, html);
  writeBelow(root, `${folder}.yaml`, commentOfFrozen + stringify(facts, { lineWidth: 0 }));
  edit(root, source.file, (mdx) => addRevision(mdx, revision));
  const frozen = readSound(root).frozen.get(folder);
  if (!frozen) throw new Error(`${folder}.html was not kept`);
  note(
    root,
    new Map<string, RevisionMark>([
      [address, { version: today, mark: mark.mark, state: 'open' }],
      [
        addressOfFrozen(frozen),
        { version: mark.version, mark: markOfFrozen(frozen), state: 'frozen' },
      ],
    ]),
  );
  listAddresses(root, [addressOfFrozen(frozen), `${addressOfFrozen(frozen)}changes/`]);
  return `The version of ${mark.version} is kept at ${addressOfFrozen(frozen)}. ${next}`;
}

function listAddresses(root: string, fresh: readonly string[]): void {
  edit(root, 'content/addresses.txt', (list) => {
    const all = new Set([...list.split('\n').filter((line) => line !== ''), ...fresh]);
    return `${[...all].sort().join('\n')}\n`;
  });
}

/** A version has one day: what changes on it again belongs to the same version. */
function reopen(
  { root, today }: Revising,
  { text, mark, name, unit, what, next }: Omit<Known, 'content'> & { what: string; next: string },
): string {
  const last = text.data.revisions?.at(-1);
  if (mark.version > today) throw new Error(`Its version is of ${mark.version}, after today.`);
  if (!last) {
    throw new Error(
      `${name} appeared today. Change it, then run: npm run revise -- --typo ${name}`,
    );
  }
  const revision = revisionOf(last.on, `${last.what} ${what}`);
  edit(root, text.source.file, (mdx) => changeLastRevision(mdx, revision));
  note(root, new Map([[addressOfUnit(unit), { ...mark, state: 'open' as const }]]));
  return `Its version is of today already: it is open again, and says both changes. ${next}`;
}
