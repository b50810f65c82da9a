import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Content, TextFile } from './content';
import type { FrozenText } from './frozen-texts';
import type { VersionedKind } from './places';
import { folderOf, type Unit, unitsOf } from './units';
import { documentOf } from './yaml-source';

/**
 * Fields that say nothing to a reader of the text: days on which somebody looked again, the log of
 * versions itself, and where the page stands among others.
 */
const besides = new Set([
  ...['checkedOn', 'reviewedBy', 'published', 'revisions', 'draft', 'authors'],
  ...['topics', 'related', 'need', 'number', 'order', 'door', 'summary'],
]);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Sixteen hexadecimal digits of the SHA-256 of what a text says, a guide's steps included. */
export function markOfUnit({ files }: Unit): string {
  const parts = files.map(({ text, front }) => {
    const fields: unknown = documentOf(front).document.toJS();
    const said = Object.entries(fields ?? {}).filter(([name]) => !besides.has(name));
    const body = text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '').trim();
    return `${stringify(Object.fromEntries(said))}\n${body}`;
  });
  return hashOf(parts.join('\n---\n'));
}

/** The mark of a frozen version: of its files as they stand, every character of them. */
export const markOfFrozen = ({ raw }: FrozenText): string => hashOf(raw);

/** The address of a text with its language: `/en/faq/x/`. */
export const addressOfUnit = ({ locale, path }: Unit): string => `/${locale}${path}`;

/** The path of a text that a frozen version belongs to, without the language. */
export const pathOfFrozen = ({ of, slug }: FrozenText): string => `${folderOf[of]}${slug}/`;

/** The address of a frozen version with its language: `/en/faq/x/2026-11-23/`. */
export const addressOfFrozen = (frozen: FrozenText): string =>
  `/${frozen.locale}${pathOfFrozen(frozen)}${frozen.version}/`;

/** What students get of a lesson: its words count as the lesson’s. */
const isSheet = ({ kind }: Unit) => kind === 'handout' || kind === 'slides';

/** Texts that are published and have versions, drafts left out; a lesson with its sheets. */
export function publishedUnits(content: Content): Unit[] {
  const units = unitsOf(content).filter(({ draft }) => !draft);
  return units
    .filter((unit) => !isSheet(unit))
    .map((unit) => {
      const sheets = units.filter(
        (one) =>
          unit.kind === 'lesson' &&
          isSheet(one) &&
          one.slug === unit.slug &&
          one.locale === unit.locale,
      );
      return { ...unit, files: [...unit.files, ...sheets.flatMap(({ files }) => files)] };
    });
}

/** A text with an address and versions of its own. */
export type OwnText = Extract<TextFile, { kind: VersionedKind }>;

const isOwn = (text: TextFile): text is OwnText =>
  text.kind !== 'step' && text.kind !== 'handout' && text.kind !== 'slides';

/** The text of a unit: of a guide, its cover. */
export function ownText(content: Content, unit: Unit): OwnText | undefined {
  const text = content.texts.find(({ source }) => source === unit.files[0]);
  return text && isOwn(text) ? text : undefined;
}

/** `articles/x` for a text, as commands name it. */
export const nameOfUnit = ({ files }: Unit): string =>
  (files[0]?.file ?? '').replace(/^content\//, '').replace(/\/[^/]+$/, '');
