import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChangesPage } from '@/components/templates/changes-page';
import { VersionPage } from '@/components/templates/version-page';
import { compareVersions } from '@/lib/build/compare-versions';
import { closeVersion } from '@/lib/build/revise/account';
import { openVersion } from '@/lib/build/revise/open-version';
import { citationFiles } from '@/lib/citation/files';
import { createCiter, itemForStyles } from '@/lib/citation/processor';
import { textOfRuns } from '@/lib/citation/runs';
import { versionOf } from '@/lib/citation/version';
import { getStyleSheets } from '@/lib/content/csl-sheets';
import { readContent } from '@/lib/content/read';
import { ownText, publishedUnits } from '@/lib/content/text-marks';
import { workAt } from '@/lib/content/work-at';
import { exampleCited } from '@/tests/fixtures/cited';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { builtPage, change, notedTree, revised, revisingOn } from '@/tests/fixtures/revised-tree';
import { english } from '@/tests/fixtures/services';

const { name, file } = revised;
const path = '/faq/should-i-answer/';
const [before, after] = ['2026-11-01', '2026-12-05'];
const what = 'The answer says whom to tell.';
const oldWords =
  '<p>You do not have to answer.</p><h2>Then</h2><p>Wait two days, then ask again.</p>';
const newWords =
  '<p>You owe them no answer.</p><h2>Then</h2><p>Wait one day, then ask again.</p><p>Tell one person.</p>';
const frame = { speech: english, footer: [] };

/** A question is revised, and the pages that come of it are built as the site builds them. */
describe('a question that was revised', () => {
  const root = notedTree();
  const out = join(root, 'out');
  const put = (address: string, html: string) => {
    mkdirSync(dirname(join(out, address, 'index.html')), { recursive: true });
    writeFileSync(join(out, address, 'index.html'), html);
  };
  const pageAt = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');
  const whole = (page: ReactElement) =>
    `<!DOCTYPE html><html><head></head><body>${renderToStaticMarkup(page)}</body></html>`;
  afterAll(() => giveBack(root));

  beforeAll(async () => {
    await openVersion(revisingOn(root, after, oldWords), name, what);
    change(root, file, 'You do not have to answer.', 'You owe them no answer.');
    closeVersion(revisingOn(root, after), name);
    const earlier = {
      path,
      title: 'Should I answer them?',
      version: before,
      newest: after,
      next: { on: after, what },
      wide: false,
    };
    const html = readFileSync(join(root, `content/${name}/versions/${before}/en.html`), 'utf8');
    put(`/en${path}`, builtPage(newWords));
    put(
      `/en${path}${before}/`,
      whole(<VersionPage frame={frame} earlier={earlier} words={{ html, cited: exampleCited }} />),
    );
    const compared = {
      path,
      title: earlier.title,
      before,
      after,
      beforePath: `${path}${before}/`,
      afterPath: path,
      what,
      comparable: true,
    };
    put(`/en${path}${before}/changes/`, whole(<ChangesPage frame={frame} compared={compared} />));
    compareVersions(out);
  });

  test('has its old version to the letter, under a banner that leads to the newest', () => {
    const page = pageAt(`/en${path}${before}/`);
    expect(page).toContain(
      `<article><p class="kick">Kind</p><h1>Should I answer?</h1><div class="text">${oldWords}</div></article>`,
    );
    expect(page).toContain('This is an earlier version, of 1 November 2026.');
    expect(page).toContain(`<a href="/en${path}">Read the newest version, of 5 December 2026</a>`);
    expect(page).toContain(what);
  });

  test('has a comparison that reads well', () => {
    const [, main = ''] = pageAt(`/en${path}${before}/changes/`).split('<h1>');
    const read = (main.split('</article>')[0] ?? '')
      .replace(/<span class="sr-only">[^<]*<\/span>/g, '')
      .replace(/<del>/g, '[-')
      .replace(/<\/del>/g, '-]')
      .replace(/<ins>/g, '[+')
      .replace(/<\/ins>/g, '+]')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(read).toBe(
      [
        'What changed The answer says whom to tell. From the version of 1 November 2026 to the version of 5 December 2026',
        'How to read it: [+Added+] [-Taken out-]',
        'Paragraphs without a change: 2',
        'Changed under Should I answer? You [-do not have to-][+owe them no+] answer.',
        'Paragraphs without a change: 1',
        'Changed under Then Wait [-two days-][+one day+], then ask again.',
        'Added under Then [+Tell one person.+]',
      ].join(' '),
    );
  });

  test('is cited by the day and the address of the version that was read', () => {
    const content = readContent(root);
    const [unit] = publishedUnits(content).filter((one) => one.path === path);
    const data = unit && ownText(content, unit)?.data;
    const frozen = content.frozen.get(`content/${name}/versions/${before}/en`)?.data;
    if (!data || !frozen) throw new Error('the question was not revised');
    const works = [
      workAt(`${path}${before}/`, english, { ...frozen, issued: frozen.version }),
      workAt(path, english, { ...data, issued: versionOf(data) }),
    ];
    const cite = createCiter(getStyleSheets());
    const [old, current] = works.map((work) =>
      cite(itemForStyles(work), 'en').map(({ runs }) => textOfRuns(runs, '')),
    );
    for (const line of old ?? []) expect(line).toContain(`/en${path}${before}/`);
    for (const line of current ?? []) {
      expect(line).toContain(`/en${path}`);
      expect(line).not.toContain(before);
    }
    expect(old?.[0]).toContain('(2026, November 1)');
    expect(current?.[0]).toContain('(2026, December 5)');
    const labels = works.map(
      (work) => /^@online\{(.*),/.exec(citationFiles(work)['cite.bib'])?.[1],
    );
    expect(labels).toEqual([
      'unshare_faq_should_i_answer_2026_11_01',
      'unshare_faq_should_i_answer_2026_12_05',
    ]);
  });

  test('withdrawn, has its reason in the place of its words', () => {
    const withdrawn = { on: '2026-12-06', why: 'It named a form that leads to a fraud.' };
    const page = renderToStaticMarkup(
      <VersionPage
        frame={frame}
        earlier={{
          path,
          title: 'Should I answer them?',
          version: before,
          newest: after,
          next: { on: after, what },
          wide: false,
        }}
        words={{ withdrawn }}
      />,
    );
    expect(page).toContain('We withdrew this version on 6 December 2026');
    expect(page).toContain(withdrawn.why);
    expect(page).not.toContain('You do not have to answer');
    expect(page).not.toContain('/changes/');
  });
});
