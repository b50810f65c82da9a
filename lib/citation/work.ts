import type { CslName } from '@/lib/schema/fields';
import type { CslItem } from './csl';

/** Who stands for all who wrote the texts, where nobody is named. */
export const contributors = { literal: 'Unshare contributors' } as const;

/** The site as a container of its pages. */
export const siteName = 'Unshare';

/** The licence of all texts and data. */
export const licence = { url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** A part of a page that can be cited alone. */
export type WorkPart = {
  title: string;
  /** What stands behind `#` in its address. */
  fragment: string;
};

/** What is cited: one of our pages in one version, or a part of it. */
export type CitedWork = {
  kind: 'page' | 'data';
  /** Short, unique, and without spaces: for reference managers. */
  key: string;
  title: string;
  authors: readonly CslName[];
  /** Day on which its first version appeared, `YYYY-MM-DD`. */
  published: string;
  /** Day of the version that is cited, `YYYY-MM-DD`. */
  issued: string;
  /** The version by its own name: the day again, or the number of the data. */
  version: string;
  /** The whole address. */
  address: string;
  /** BCP 47 tag. */
  language: string;
  part?: WorkPart;
};

/** The address of what is cited, its part included. */
export const addressOfWork = ({ address, part }: CitedWork): string =>
  part ? `${address}#${part.fragment}` : address;

/** A part of a work as a work. */
export const partOf = (work: CitedWork, part: WorkPart): CitedWork => ({
  ...work,
  key: `${work.key}-${part.fragment}`,
  part,
});

/**
 * A work as CSL-JSON. A part is an item within the page, and the page an item within the site.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function itemOfWork(work: CitedWork): CslItem {
  const { kind, key, title, authors, issued, version, language, part } = work;
  return {
    id: key,
    type: kind === 'data' ? 'dataset' : 'webpage',
    title: part?.title ?? title,
    author: authors.map((name) => ({ ...name })),
    // The data is no part of a larger whole: who publishes it is the site.
    ...(kind === 'data' ? {} : { 'container-title': part ? title : siteName }),
    publisher: siteName,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    URL: addressOfWork(work),
    language,
    version,
    license: licence.url,
    note: `Licence: ${licence.url}; version ${version}`,
  };
}
