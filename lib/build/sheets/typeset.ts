import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper, Sheet } from '@/lib/teach/sheet';

/** Layout of every sheet, in Typst. */
export const sheetTemplate = readFileSync(
  fileURLToPath(new URL('./sheet.typ', import.meta.url)),
  'utf8',
);

/** Sizes of type that a card is tried in, in points: it has to fit one page. */
const cardSizes = [12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9] as const;

/** What the layout is told of a sheet. */
export const sheetData = (sheet: Sheet, paper: Paper) => ({
  ...sheet,
  paper,
  'short-address': sheet.address.replace(/^https?:\/\//, ''),
  qr: { size: sheet.qr.size, dark: sheet.qr.dark.map(Number) },
});

/** Sets a sheet on a size of paper. */
export type Typesetter = (sheet: Sheet, paper: Paper) => Buffer;

/**
 * A typesetter whose PDFs hold to PDF/UA-1: tagged, titled, in a language, each picture with words.
 * It throws where a sheet cannot be made so, such as for a letter that the typeface lacks, or a
 * card that does not fit one page.
 * @see ISO 14289-1
 */
export function openTypesetter(fonts: readonly Buffer[]): Typesetter {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] });
  const set = (sheet: Sheet, paper: Paper, size: number) => {
    const inputs = { data: JSON.stringify({ ...sheetData(sheet, paper), size }) };
    const compiled = compiler.compile({ mainFileContent: sheetTemplate, inputs });
    compiled.printErrors();
    const document = compiled.result;
    if (!document) throw new Error(`${sheet.title} could not be typeset`);
    return document;
  };
  const pdfOf = (document: ReturnType<typeof set>) =>
    compiler.pdf(document, { pdfStandard: 'ua-1' });
  return (sheet, paper) => {
    if (sheet.layout !== 'card') return pdfOf(set(sheet, paper, 0));
    for (const size of cardSizes) {
      const document = set(sheet, paper, size);
      if (document.numOfPages === 1) return pdfOf(document);
    }
    throw new Error(`${sheet.title} does not fit one page of ${paper}`);
  };
}
