import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type CitedWork, itemOfWork } from './work';

/** Names of the files beside a page, with their media types. */
export const citeFiles = {
  'cite.bib': 'application/x-bibtex',
  'cite.ris': 'application/x-research-info-systems',
  'cite.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** Lines that the RIS writer broke after 70 characters, words and addresses too, made whole. */
const unbroken = (ris: string) => ris.replace(/\n(?!\n|[A-Z][A-Z0-9] {2}- |$)/g, '');

/**
 * What the RIS writer leaves out: two digits for each part of the day, and the comma by which a
 * body is told from a person, whose last name would come last.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
const complete = (ris: string, { issued, authors }: CitedWork) =>
  authors
    .flatMap((name) => ('literal' in name ? [name.literal] : []))
    .reduce((text, body) => text.replace(`AU  - ${body}\n`, `AU  - ${body},\n`), ris)
    .replace(/^DA {2}- .*$/m, `DA  - ${issued.replaceAll('-', '/')}/`);

/**
 * BibLaTeX’s entry, with the year that older BibTeX asks for: its own form has no place for a day.
 */
const withYear = (entry: string, { issued }: CitedWork) =>
  entry.trimEnd().replace(/\n\}$/, `\n\tyear = {${issued.slice(0, 4)}},\n}\n`);

/**
 * The files beside a page, by name: for LaTeX, for reference managers, and as CSL-JSON.
 * @see https://ctan.org/pkg/biblatex
 * @see https://github.com/citation-style-language/schema
 */
export function citationFiles(work: CitedWork): Record<keyof typeof citeFiles, string> {
  const item = itemOfWork(work);
  // A label of our own, so that two versions of a page never share one; BibTeX allows no hyphens.
  const cite = new Cite([{ ...item, 'citation-key': work.key.replaceAll('-', '_') }]);
  return {
    'cite.bib': withYear(String(cite.format('biblatex')), work),
    'cite.ris': `${complete(unbroken(String(cite.format('ris'))), work)}\n`,
    'cite.json': `${JSON.stringify([item], null, 2)}\n`,
  };
}
