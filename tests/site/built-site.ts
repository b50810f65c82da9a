import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute, elementsOf } from '@/lib/build/finish/document';
import { listFiles } from '@/lib/content/list-files';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the built site as its readers get it. */
export type SitePage = {
  /** Of the file within the site: `en/faq/index.html`. */
  file: string;
  /** `/en/faq/`, and `/404.html` for the page that answers what is not there. */
  address: string;
  html: string;
  elements: Element[];
  /** `data-page` of its main element; undefined where an address has moved. */
  type: string | undefined;
  interactive: boolean;
};

export const siteRoot = join(process.cwd(), 'out');

/** Every file of the site, with forward slashes, sorted. */
export const siteFiles: string[] = listFiles(siteRoot);

export const readSiteFile = (file: string): string => readFileSync(join(siteRoot, file), 'utf8');

/** A page from its HTML, for what is built and for examples. */
export function pageOf(file: string, html: string): SitePage {
  const elements = elementsOf(parse(html));
  const main = elements.find((element) => attribute(element, 'data-page') !== undefined);
  return {
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    elements,
    type: main && attribute(main, 'data-page'),
    interactive: main !== undefined && attribute(main, 'data-interactive') !== undefined,
  };
}

/** Every page of the built site. */
export const sitePages: SitePage[] = siteFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => pageOf(file, readSiteFile(file)));

/** The words of an element and all within it, styles and scripts left out. */
export function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (['style', 'script', 'template'].includes(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(wordsOf).join('');
}
