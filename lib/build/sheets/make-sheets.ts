import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLessons } from '@/lib/content/lessons';
import { listHelplineCountries } from '@/lib/content/records';
import { saveReferences } from '@/lib/content/references';
import { documentOfLesson, sheetsOfCard, sheetsOfLesson } from '@/lib/content/teaching-sheets';
import { localPath } from '@/lib/i18n/speech';
import { cardPath } from '@/lib/records/paths';
import {
  markdownName,
  pdfName,
  type TeachingFile,
  unusualFilesOf,
  wordName,
} from '@/lib/teach/files';
import { markdownOf } from '@/lib/teach/markdown';
import { papers, type Sheet } from '@/lib/teach/sheet';
import { wordOf } from '@/lib/teach/word';
import { type Cache, openCache } from '../cache';
import { writeBelow } from '../write-below';
import { sheetFonts } from './fonts';
import { openTypesetter, sheetData, sheetTemplate, type Typesetter } from './typeset';

/** What stands beside the pages of a site, and how it is made. */
type Workshop = {
  write: (path: string, data: string | Buffer) => void;
  cache: Cache;
  pdf: PdfMaker;
};
type PdfMaker = (sheet: Sheet, path: string, part: string) => Promise<void>;

/**
 * Makes the files of lessons and cards beside their pages: PDFs, Word and Markdown. What has not
 * changed comes from the cache.
 * @param outDir the built site
 * @returns words on what was made
 */
export async function makeSheets(
  root: string,
  outDir: string,
  locales: readonly string[],
): Promise<string> {
  const cache = openCache('sheets');
  let count = 0;
  const write = (path: string, data: string | Buffer) => {
    writeBelow(outDir, path, data);
    count += 1;
  };
  const pdf = await pdfMaker(root, cache, write);
  for (const tag of locales) {
    await makeLessons({ write, cache, pdf }, tag, readFileSync(join(root, 'package-lock.json')));
    for (const code of listHelplineCountries()) {
      const path = localPath(tag, cardPath(code));
      for (const [part, sheet] of Object.entries(sheetsOfCard(code, tag))) {
        await pdf(sheet, path, part);
      }
    }
  }
  saveReferences();
  return `${count} files, ${cache.made()} of them new`;
}

/** Files for teachers whose media type a server may not know. */
export const unusualSheets = (locales: readonly string[]): TeachingFile[] =>
  locales.flatMap((tag) =>
    listLessons(tag).flatMap(({ path }) => unusualFilesOf(localPath(tag, path))),
  );

async function pdfMaker(root: string, cache: Cache, write: Workshop['write']): Promise<PdfMaker> {
  const fonts = await sheetFonts(root);
  let typesetter: Typesetter | undefined;
  return async (sheet, path, part) => {
    for (const paper of papers) {
      const parts = [sheetTemplate, JSON.stringify(sheetData(sheet, paper)), ...fonts];
      const data = await cache.keep(parts, () => {
        typesetter ??= openTypesetter(fonts);
        return typesetter(sheet, paper);
      });
      write(`${path}${pdfName(part, paper)}`, data);
    }
  };
}

async function makeLessons({ write, cache, pdf }: Workshop, tag: string, lock: Buffer) {
  for (const { slug, path } of listLessons(tag)) {
    const here = localPath(tag, path);
    for (const [part, sheet] of Object.entries(sheetsOfLesson(slug, tag))) {
      await pdf(sheet, here, part);
    }
    const document = documentOfLesson(slug, tag);
    write(`${here}${markdownName}`, markdownOf(document));
    write(
      `${here}${wordName}`,
      await cache.keep(['docx', JSON.stringify(document), lock], () => wordOf(document)),
    );
  }
}
