import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { FrozenText } from './frozen-texts';
import type { Content, TextFile } from './read';
import { folderOf, type Unit, unitsOf } from './units';

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
    const fields: unknown = front.document.toJS();
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

/** Texts that are published, drafts left out. */
export const publishedUnits = (content: Content): Unit[] =>
  unitsOf(content).filter(({ draft }) => !draft);

/** A text with an address of its own. */
export type OwnText = Exclude<TextFile, { kind: 'step' }>;

/** The text of a unit: of a guide, its cover. */
export function ownText(content: Content, unit: Unit): OwnText | undefined {
  const text = content.texts.find(({ source }) => source === unit.files[0]);
  return text && text.kind !== 'step' ? text : undefined;
}

/** `articles/x` for a text, as commands name it. */
export const nameOfUnit = ({ files }: Unit): string =>
  (files[0]?.file ?? '').replace(/^content\//, '').replace(/\/[^/]+$/, '');
