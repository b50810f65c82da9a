import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { siteRoot } from './built-site';

/** A part of a PDF's structure as pdf.js gives it. */
export type StructNode = {
  role?: string;
  alt?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
};

/** Text that stands in no part of the structure and is no artefact, page by page. */
type Page = { width: number; height: number; tree: StructNode; untagged: string[] };

/** What is read of a PDF by a reader that is not ours. */
export type PdfFile = {
  file: string;
  title: string | undefined;
  language: string | undefined;
  /** Part of PDF/UA that the file says it holds to. */
  accessibilityPart: string | undefined;
  isMarked: boolean;
  showsTitle: boolean;
  pages: Page[];
  text: string;
  proxy: PDFDocumentProxy;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Opens a PDF. */
export async function openPdf(data: Uint8Array, file: string): Promise<PdfFile> {
  const proxy = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const { info, metadata } = await proxy.getMetadata();
  const marks: unknown = await proxy.getMarkInfo();
  const preferences: unknown = await proxy.getViewerPreferences();
  const pages: Page[] = [];
  let text = '';
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    const untagged: string[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        text += `${item.str}${item.hasEOL ? '\n' : ''}`;
        if (depth === 0 && item.str.trim() !== '') untagged.push(item.str);
      } else if (item.type.startsWith('begin')) depth += 1;
      else depth -= 1;
    }
    pages.push({ width, height, tree: await page.getStructTree(), untagged });
    text += '\n';
  }
  return {
    file,
    title: textOr(field(info, 'Title')),
    language: textOr(field(info, 'Language')),
    accessibilityPart: textOr(metadata?.get('pdfuaid:part')),
    isMarked: field(marks, 'Marked') === true,
    showsTitle: field(preferences, 'DisplayDocTitle') === true,
    pages,
    text,
    proxy,
  };
}

/** A PDF of the built site. */
export const openSitePdf = (file: string): Promise<PdfFile> =>
  openPdf(readFileSync(join(siteRoot, file)), file);

/** A part of the structure and all below it. */
export const nodesOf = (node: StructNode): StructNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];
