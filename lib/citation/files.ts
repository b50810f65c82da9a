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
 * The files beside a page, by name: for LaTeX, for reference managers, and as CSL-JSON.
 * @see http://www.bibtex.org/Format/
 * @see https://github.com/citation-style-language/schema
 */
export function citationFiles(work: CitedWork): Record<keyof typeof citeFiles, string> {
  const item = itemOfWork(work);
  // The label of BibTeX is ours, so that two versions of a page never share one.
  const cite = new Cite([{ ...item, 'citation-key': work.key }]);
  return {
    'cite.bib': String(cite.format('bibtex')),
    'cite.ris': unbroken(String(cite.format('ris'))),
    'cite.json': `${JSON.stringify([item], null, 2)}\n`,
  };
}
