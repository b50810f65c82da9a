import { type CitedWork, contributors, type WorkPart } from '@/lib/citation/work';
import { localPath, type Speech } from '@/lib/i18n/speech';
import type { CslName } from '@/lib/schema/fields';
import { addressOf } from '@/lib/seo/site';
import type { StructuredData } from '@/lib/seo/structured';

/** A page that can be cited, whole and in its parts. */
export type CitedPage = {
  /** Without the language: `/faq/x/`. */
  path: string;
  work: CitedWork;
  parts: WorkPart[];
  structured: StructuredData;
};

/** What a work is made from, besides its address. */
export type WorkFacts = {
  kind?: CitedWork['kind'];
  title: string;
  authors?: readonly CslName[] | undefined;
  published: string;
  issued: string;
  /** Where the version bears another name than its day. */
  version?: string;
};

/** The work at a path: its address and key come from the path, its version from its day. */
export function workAt(path: string, { locale }: Speech, facts: WorkFacts): CitedWork {
  const { kind = 'page', title, authors, published, issued, version = issued } = facts;
  const name = path
    .replace(/\/\d{4}-\d{2}-\d{2}\/$/, '/')
    .replaceAll('/', '-')
    .slice(1, -1);
  return {
    kind,
    key: `unshare-${name}-${version}`,
    title,
    authors: authors ?? [contributors],
    published,
    issued,
    version,
    address: addressOf(localPath(locale.tag, path)),
    language: locale.tag,
  };
}
