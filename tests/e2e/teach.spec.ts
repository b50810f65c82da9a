import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readQr } from '@/tests/fixtures/read-qr';
import { open, pathOf } from './page-types';

const lessons = readdirSync('content/lessons');
/** Places with the most helplines and law, and some with little of either. */
const fullest = ['us', 'gb', 'in', 'br', 'pl', 'fj', 'kz'];

/** Points of the sheets of a PDF, told by its page objects (ISO 32000-2, 7.7.3.3). */
const sheetsOf = (pdf: Buffer): { width: number; height: number }[] => {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)[\s\S]*?>>\s*\nendobj/g) ?? [];
  return pages.map((page) => {
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    return { width: Number(width), height: Number(height) };
  });
};

for (const lesson of lessons) {
  test(`the handout of ${lesson} prints on two sheets at most, from its page`, async ({ page }) => {
    await open(page, `/en/teach/${lesson}/handout/`);
    for (const format of ['A4', 'Letter']) {
      const sheets = sheetsOf(await page.pdf({ format }));
      expect(sheets.length, format).toBeGreaterThan(0);
      expect(sheets.length, format).toBeLessThanOrEqual(2);
    }
  });

  test(`the slides of ${lesson} print one a sheet, lying, from their page`, async ({ page }) => {
    await open(page, `/en/teach/${lesson}/slides/`);
    const slides = await page.locator('.slide').count();
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(slides);
    expect(sheets.filter(({ width, height }) => width < height)).toEqual([]);
  });
}

for (const country of fullest) {
  test(`the card of ${country} prints on one sheet, the staff room's on another`, async ({
    page,
  }) => {
    await open(page, `/en/teach/cards/${country}/`);
    for (const format of ['A4', 'Letter']) {
      expect(sheetsOf(await page.pdf({ format })), format).toHaveLength(2);
    }
  });
}

/** What a QR code on the page says, drawn by the browser and read by a reader that is not ours. */
async function qrOn(page: Page): Promise<string | undefined> {
  const side = 400;
  const pixels = await page
    .locator('svg.qr')
    .first()
    .evaluate(async (svg, width) => {
      const copy = new XMLSerializer().serializeToString(svg);
      const image = new Image(width, width);
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(copy)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = width;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, width, width);
      return [...(context?.getImageData(0, 0, width, width).data ?? [])];
    }, side);
  return readQr(new Uint8ClampedArray(pixels), side, side);
}

for (const name of ['handout', 'slides', 'card'] as const) {
  test(`${name}: its QR code leads to the page, in the dark too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, pathOf(name));
    const canonical = page.locator('link[rel="canonical"]');
    expect(await qrOn(page)).toBe(await canonical.getAttribute('href'));
  });

  test(`${name}: on paper it has its rule, its citation and its licence, and no navigation`, async ({
    page,
  }) => {
    await open(page, pathOf(name));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Never view, save, copy, print or forward').first()).toBeVisible();
    await expect(page.getByText('Unshare contributors.').first()).toBeVisible();
    await expect(page.getByText('CC BY 4.0').first()).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeHidden();
  });
}

test('the files of a lesson are served as what they are', async ({ request }) => {
  const types = {
    'handout-a4.pdf': 'application/pdf',
    'slides-letter.pdf': 'application/pdf',
    'lesson.md': 'text/markdown; charset=utf-8',
    'lesson.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  for (const [name, type] of Object.entries(types)) {
    const answer = await request.get(`/en/teach/bystanders/${name}`);
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()['content-type'], name).toBe(type);
  }
});

test('teachers find the lessons from the foot of every page, and a lesson its files', async ({
  page,
}) => {
  await open(page, pathOf('home'));
  await page.getByRole('link', { name: 'For teachers' }).click();
  await page.getByRole('link', { name: 'Bystanders' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bystanders');
  const file = page.getByRole('link', { name: 'Handout, PDF, A4' });
  await expect(file).toHaveAttribute('href', '/en/teach/bystanders/handout-a4.pdf');
});
