import { basename, join } from 'node:path';
import { listFiles } from './list-files';

/** What a file under `content/` is, told by its path alone. */
export type Place =
  | { kind: 'article' | 'question' | 'guide' | 'page'; slug: string; locale: string }
  | { kind: 'step'; slug: string; order: number; step: string; locale: string }
  | { kind: 'lesson' | 'handout' | 'slides'; slug: string; locale: string }
  | {
      kind: 'frozen';
      of: VersionedKind;
      slug: string;
      version: string;
      locale: string;
      ending: string;
    }
  | { kind: 'revisions' }
  | { kind: 'source' | 'law' | 'platform' | 'helpline'; id: string }
  | { kind: 'vocabulary'; id: string }
  | { kind: 'messages'; locale: string }
  | { kind: 'redirects' }
  | { kind: 'addresses' }
  | { kind: 'data-changes' }
  | { kind: 'data-fingerprints' };

/** Texts with an address of their own, and so with versions. */
export type VersionedKind = 'article' | 'question' | 'guide' | 'page' | 'lesson';

export type TextKind = VersionedKind | 'step' | 'handout' | 'slides';

const slug = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const locale = '([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)';
const recordFolders = {
  sources: 'source',
  laws: 'law',
  platforms: 'platform',
  helplines: 'helpline',
} as const;
/** Folders of texts, by name. */
export const folders = {
  articles: 'article',
  faq: 'question',
  guides: 'guide',
  pages: 'page',
  lessons: 'lesson',
} as const;
/** What students get of a lesson: folders within the lesson's. */
const lessonSheets = ['handout', 'slides'] as const;

/**
 * Tells what a content file is.
 * @param path from the top of the project, with forward slashes
 * @returns undefined where no content file belongs
 */
export function placeOf(path: string): Place | undefined {
  for (const [folder, kind] of Object.entries(folders)) {
    const found = new RegExp(`^content/${folder}/${slug}/${locale}\\.mdx$`).exec(path);
    if (found?.[1] && found[2]) return { kind, slug: found[1], locale: found[2] };
  }
  for (const [folder, of] of Object.entries(folders)) {
    const frozen = new RegExp(
      `^content/${folder}/${slug}/versions/(\\d{4}-\\d{2}-\\d{2})/${locale}\\.(html|yaml)$`,
    ).exec(path);
    const [, name, version, language, ending] = frozen ?? [];
    if (name && version && language && ending) {
      return { kind: 'frozen', of, slug: name, version, locale: language, ending };
    }
  }
  const step = new RegExp(`^content/guides/${slug}/(\\d{2})-${slug}/${locale}\\.mdx$`).exec(path);
  if (step?.[1] && step[2] && step[3] && step[4]) {
    return { kind: 'step', slug: step[1], order: Number(step[2]), step: step[3], locale: step[4] };
  }
  for (const kind of lessonSheets) {
    const sheet = new RegExp(`^content/lessons/${slug}/${kind}/${locale}\\.mdx$`).exec(path);
    if (sheet?.[1] && sheet[2]) return { kind, slug: sheet[1], locale: sheet[2] };
  }
  for (const [folder, kind] of Object.entries(recordFolders)) {
    const record = new RegExp(`^content/${folder}/${slug}\\.yaml$`).exec(path);
    if (record?.[1]) return { kind, id: record[1] };
  }
  const vocabulary = new RegExp(`^content/vocab/${slug}\\.yaml$`).exec(path);
  if (vocabulary?.[1]) return { kind: 'vocabulary', id: vocabulary[1] };
  const messages = new RegExp(`^content/messages/${locale}\\.json$`).exec(path);
  if (messages?.[1]) return { kind: 'messages', locale: messages[1] };
  if (path === 'content/redirects.yaml') return { kind: 'redirects' };
  if (path === 'content/addresses.txt') return { kind: 'addresses' };
  if (path === 'content/revisions.txt') return { kind: 'revisions' };
  if (path === 'content/data-changes.yaml') return { kind: 'data-changes' };
  if (path === 'content/data-fingerprints.txt') return { kind: 'data-fingerprints' };
  return undefined;
}

/** Every file under `content/`, as paths from the top of the project, sorted. */
export function listContentFiles(root: string): string[] {
  return listFiles(join(root, 'content'))
    .filter((path) => basename(path) !== '.DS_Store')
    .map((path) => `content/${path}`);
}
