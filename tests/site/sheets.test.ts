import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import mammoth from 'mammoth';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { attribute } from '@/lib/build/finish/document';
import { readQr } from '@/tests/fixtures/read-qr';
import { readSiteFile, siteFiles, sitePages, siteRoot, wordsOf } from './built-site';
import { nodesOf, openPdf, openSitePdf, type PdfFile } from './pdf-file';
import { accessibilityProblems } from './pdf-rules';

const pdfs = siteFiles.filter((file) => file.endsWith('.pdf'));
const lessonPages = sitePages.filter(({ type }) => type === 'lesson');
const cardPages = sitePages.filter(({ type }) => type === 'card');

/** Every sheet of the lessons, and of the cards a fixed few and the fullest. */
const ofLessons = pdfs.filter((file) => !file.includes('/cards/'));
const cards = pdfs.filter((file) => file.includes('/cards/'));
const sampled = cards.filter((file) => /\/cards\/(gb|us|in|br|jp|pl|ng|au)\//.test(file));

/** Points, short side first. */
const sizes = { a4: [595, 842], letter: [612, 792] } as const;
const rule = 'Never view, save, copy, print or forward';

/** The pixels of the only picture of a PDF, which a reader of QR codes is given. */
async function qrOf({ proxy }: PdfFile): Promise<string | undefined> {
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const page = await proxy.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const at = fnArray.indexOf(OPS.paintImageXObject);
    if (at < 0) continue;
    const name: unknown = argsArray[at][0];
    const image = await new Promise<{ width: number; height: number; data: Uint8Array }>(
      (resolve) => page.objs.get(String(name), resolve),
    );
    const { width, height, data } = image;
    const channels = data.length / (width * height);
    const scale = 4;
    const pixels = new Uint8ClampedArray(width * height * scale * scale * 4).fill(255);
    for (let y = 0; y < height * scale; y += 1) {
      for (let x = 0; x < width * scale; x += 1) {
        const from = Math.floor(y / scale) * width + Math.floor(x / scale);
        const shade = data[Math.floor(from * channels)] ?? 255;
        pixels.fill(shade, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3);
      }
    }
    return readQr(pixels, width * scale, height * scale);
  }
  return undefined;
}

const addressOfPage = (file: string) => {
  const folder = file.replace(/[^/]+$/, '');
  const part = /(handout|slides)-/.exec(file)?.[1];
  return `/${folder}${part ? `${part}/` : ''}`;
};

describe('there is a file of each kind', () => {
  test('beside every lesson and every card', () => {
    expect(lessonPages.length).toBeGreaterThanOrEqual(8);
    const beside = (address: string, names: readonly string[]) =>
      names.filter((name) => !siteFiles.includes(`${address.slice(1)}${name}`));
    const papers = ['a4.pdf', 'letter.pdf'];
    const ofLesson = [
      ...['handout', 'slides'].flatMap((part) => papers.map((paper) => `${part}-${paper}`)),
      'lesson.docx',
      'lesson.md',
    ];
    const ofCard = ['card', 'staff-room'].flatMap((part) =>
      papers.map((paper) => `${part}-${paper}`),
    );
    expect(lessonPages.flatMap(({ address }) => beside(address, ofLesson))).toEqual([]);
    expect(cardPages.flatMap(({ address }) => beside(address, ofCard))).toEqual([]);
  });
});

describe('the PDFs', () => {
  test.each([...ofLessons, ...sampled])('%s', async (file) => {
    const pdf = await openSitePdf(file);
    expect(accessibilityProblems(pdf)).toEqual([]);
    expect(pdf.language).toBe('en-GB');

    const paper = file.endsWith('-a4.pdf') ? 'a4' : 'letter';
    for (const { width, height } of pdf.pages) {
      expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([...sizes[paper]]);
      expect(width > height).toBe(file.includes('slides-'));
    }
    const most = file.includes('/cards/') ? 1 : file.includes('handout-') ? 2 : 20;
    expect(pdf.pages.length).toBeLessThanOrEqual(most);

    const page = sitePages.find(({ address }) => address === addressOfPage(file));
    const address = page?.elements
      .filter(({ tagName }) => tagName === 'link')
      .find((element) => attribute(element, 'rel') === 'canonical');
    expect(await qrOf(pdf)).toBe(address && attribute(address, 'href'));
    const words = pdf.text.replace(/\s+/g, ' ');
    expect(words).toContain(rule);
    expect(words).toContain('Unshare contributors');
    expect(words).toContain('CC BY 4.0');
    expect(page?.elements.map(wordsOf).some((text) => text === pdf.title)).toBe(true);
  });

  test('every card is one page', () => {
    const count = (file: string) =>
      readFileSync(join(siteRoot, file), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(cards.length).toBe(cardPages.length * 4);
    expect(cards.filter((file) => count(file) !== 1)).toEqual([]);
  });

  test('a picture has its words, and a table its head', async () => {
    const pdf = await openSitePdf('en/teach/cards/gb/card-a4.pdf');
    const nodes = pdf.pages.flatMap(({ tree }) => nodesOf(tree));
    expect(nodes.find(({ role }) => role === 'Figure')?.alt).toContain('/en/teach/cards/gb/');
    expect(nodes.filter(({ role }) => role === 'TH').length).toBe(2);
  });
});

describe('a PDF that is not accessible', () => {
  const compiler = NodeCompiler.create();
  test('is noticed', async () => {
    const data = compiler.pdf({ mainFileContent: 'Words' }, { pdfTags: false });
    expect(accessibilityProblems(await openPdf(data, 'bad.pdf'))).toEqual([
      'bad.pdf: no title',
      'bad.pdf: the title is not shown',
      'bad.pdf: not marked as tagged',
      'bad.pdf: does not say that it holds to PDF/UA-1',
      'bad.pdf: page 1 has no structure',
      'bad.pdf: “Words” is not tagged',
    ]);
  });

  test('is noticed by its picture, its headings and its table too', async () => {
    const mainFileContent =
      '#set document(title: "T")\n= One\n=== Three\n#image(bytes((0,)), format: (encoding: "luma8", width: 1, height: 1))\n#table(columns: 1, [a], [b])';
    const data = compiler.pdf({ mainFileContent });
    expect(accessibilityProblems(await openPdf(data, 'bad.pdf'))).toEqual([
      'bad.pdf: the title is not shown',
      'bad.pdf: does not say that it holds to PDF/UA-1',
      'bad.pdf: a picture without words',
      'bad.pdf: a heading skips from 1 to 3',
      'bad.pdf: a table without a head',
    ]);
  });
});

describe('files to change', () => {
  test.each(lessonPages.map(({ address }) => address))('%s', async (address) => {
    const page = sitePages.find((one) => one.address === address);
    const h1 = page?.elements.find(({ tagName }) => tagName === 'h1');
    const title = h1 ? wordsOf(h1) : '';
    const word = await mammoth.convertToHtml({
      buffer: readFileSync(join(siteRoot, address.slice(1), 'lesson.docx')),
    });
    const markdown = readSiteFile(`${address.slice(1)}lesson.md`);
    for (const text of [word.value, markdown]) {
      expect(text).toContain(title);
      expect(text).toContain(rule);
      expect(text).toContain('CC BY 4.0');
      expect(text).toContain(address);
    }
    expect(word.value).toContain(`<h1>${title}</h1>`);
    expect(word.messages.filter(({ type }) => type === 'error')).toEqual([]);
    const steps = page?.elements.filter((element) => attribute(element, 'class') === 'part') ?? [];
    expect(markdown.match(/^### .+ \(\d+ minutes?\)$/gm)?.length).toBe(steps.length);
  });
});

test('each lesson and card bears the rule about images of people under 18', () => {
  const bare = sitePages
    .filter(({ type }) => ['lesson', 'handout', 'slides', 'cards', 'card'].includes(type ?? ''))
    .filter(({ html }) => !html.includes(rule));
  expect(bare.map(({ address }) => address)).toEqual([]);
});

test('the headers give Word and Markdown their media types', () => {
  const headers = readSiteFile('_headers');
  expect(headers).toMatch(
    /\/en\/teach\/bystanders\/lesson\.docx\n {2}Content-Type: application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document/,
  );
  expect(headers).toMatch(
    /\/en\/teach\/bystanders\/lesson\.md\n {2}Content-Type: text\/markdown; charset=utf-8/,
  );
});
