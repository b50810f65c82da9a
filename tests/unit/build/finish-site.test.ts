import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compressSite } from '@/lib/build/finish/compress';
import { finishSite } from '@/lib/build/finish/finish-site';
import { ownClientModules, readClientModules } from '@/lib/build/finish/routes';
import { cspHash } from '@/lib/build/finish/styles';
import { siteUrl } from '@/lib/seo/site';
import { clientManifest, prerenderManifest } from '@/tests/fixtures/next-manifest';

const tool = '[project]/components/tools/map/map.tsx';

describe('a client reference manifest', () => {
  test('names no module of ours on a page without client components', () => {
    expect(ownClientModules(clientManifest('/[locale]/faq/page', []))).toEqual([]);
  });

  test('names a client component of ours', () => {
    expect(ownClientModules(clientManifest('/[locale]/map/page', [tool]))).toEqual([tool]);
  });

  test('names a client component of a package that is not the framework', () => {
    const other = '[project]/node_modules/next-contentlayer2/dist/hooks/index.js';
    expect(ownClientModules(clientManifest('/[locale]/page', [other]))).toEqual([other]);
  });

  test('in a form that is not known is refused', () => {
    const later = 'self.__MANIFEST = {"clientModules":{}}';
    expect(() => ownClientModules(later)).toThrow('a form not known');
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const html = (type: string, words: string) =>
  `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/a.css"><script src="/_next/static/a.js" async=""></script></head><body><main data-page=${type}><p class="used">${words}</p></main><script src="/page.js" defer=""></script><script>self.__next_f.push([1])</script></body></html>`;

type Export = { map?: string; mapModules?: string[]; articleModules?: string[] };

/** A small export with an article and a map, beside what Next writes about it. */
function exportSite({
  map = '"map" data-interactive',
  mapModules = [tool],
  articleModules = [],
}: Export) {
  const root = mkdtempSync(join(tmpdir(), 'unshare-finish-'));
  folders.push(root);
  const files = {
    'out/en/index.html': html('"article"', 'Words'),
    'out/en/index.txt': '0:[]',
    'out/en/__next._tree.txt': '0:[]',
    'out/en/map/index.html': html(map, 'Map'),
    'out/page.js': '// Ours\n(() => {\n  const away = true;\n  console.log(away);\n})();\n',
    'out/fonts/atkinson.woff2': 'font',
    'out/_next/static/a.css':
      '@font-face{font-family:A;src:url(/fonts/atkinson.woff2)}.used{color:red}.gone{color:blue}@media print{.used{color:#000}}',
    'out/_next/static/a.js': 'framework()',
    'out/_next/static/media/b.svg': '<svg/>',
    'next/prerender-manifest.json': prerenderManifest({
      '/en': '/[locale]',
      '/en/map': '/[locale]/map',
    }),
    'next/app-path-routes-manifest.json': JSON.stringify({
      '/[locale]/page': '/[locale]',
      '/[locale]/map/page': '/[locale]/map',
    }),
    'next/server/app/[locale]/page_client-reference-manifest.js': clientManifest(
      '/[locale]/page',
      articleModules,
    ),
    'next/server/app/[locale]/map/page_client-reference-manifest.js': clientManifest(
      '/[locale]/map/page',
      mapModules,
    ),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { root, out: join(root, 'out'), next: join(root, 'next') };
}

describe('the client modules of routes', () => {
  test('are read for every page of a route', () => {
    const { next } = exportSite({});
    expect(readClientModules(next)).toEqual(
      new Map([
        ['/en', []],
        ['/en/map', [tool]],
      ]),
    );
  });

  test('a route without its manifest is refused', () => {
    const { next } = exportSite({});
    rmSync(join(next, 'server/app/[locale]/map'), { recursive: true });
    expect(() => readClientModules(next)).toThrow('No client reference manifest for /en/map');
  });
});

describe('a finished site', async () => {
  const { out, next } = exportSite({});
  const finished = await finishSite(out, next);
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  const article = read('en/index.html');
  const map = read('en/map/index.html');

  test('tells reading pages and interactive ones apart', () => {
    expect(finished).toMatchObject({ pages: 2, interactive: 1 });
    expect(article).not.toContain('__next');
    expect(article).not.toContain('/_next/');
    expect(map).toContain('<script src="/_next/static/a.js"');
    expect(existsSync(join(out, '_next/static/a.js'))).toBe(true);
  });

  test('inlines the styles that a page type uses, allowed by their hash', () => {
    const style = /<style>(.*)<\/style>/.exec(article)?.[1] ?? '';
    expect(style).toContain('.used{color:red}');
    expect(style).not.toContain('.gone');
    expect(finished.styleHashes).toEqual([cspHash(style)]);
  });

  test('links the styles for paper, which a screen does not wait for', () => {
    const [, sheet = ''] =
      /<link rel="stylesheet" href="([^"]*)" media="print">/.exec(article) ?? [];
    expect(sheet).toMatch(/^\/_own\/print\.[0-9a-f]{10}\.css$/);
    expect(read(sheet)).toBe(`:root{--site:"${siteUrl}"}.used{color:#000}`);
    expect(map).not.toContain(sheet);
  });

  test('serves script and font under names that change with them', () => {
    const [script = ''] = /\/_own\/page\.[0-9a-f]{10}\.js/.exec(article) ?? [];
    const [font = ''] = /\/_own\/atkinson\.[0-9a-f]{10}\.woff2/.exec(article) ?? [];
    expect(read(script)).toBe('console.log(!0);\n');
    expect(read(font)).toBe('font');
    expect(existsSync(join(out, 'page.js'))).toBe(false);
    expect(existsSync(join(out, 'fonts'))).toBe(false);
  });

  test('has no payloads and no files that no page asks for', () => {
    expect(existsSync(join(out, 'en/index.txt'))).toBe(false);
    expect(existsSync(join(out, 'en/__next._tree.txt'))).toBe(false);
    expect(existsSync(join(out, '_next/static/media/b.svg'))).toBe(false);
  });

  test('is compressed beside each text, to the same text', async () => {
    await compressSite(out);
    expect(existsSync(join(out, '_own/atkinson.woff2.br'))).toBe(false);
    expect(brotliDecompressSync(readFileSync(join(out, 'en/index.html.br'))).toString()).toBe(
      article,
    );
    expect(gunzipSync(readFileSync(join(out, 'en/index.html.gz'))).toString()).toBe(article);
  });
});

describe('a page that is made of those that the framework made', async () => {
  const { out, next } = exportSite({});
  const finished = await finishSite(out, next, (pages) => [
    {
      file: 'en/embed/x/index.html',
      html: html('"embed"', `From ${pages.length} pages`).replace(/<script.*?<\/script>/g, ''),
    },
  ]);
  const small = readFileSync(join(out, 'en/embed/x/index.html'), 'utf8');

  test('is finished as they are: written, counted, with the styles of its type', () => {
    expect(finished.pages).toBe(3);
    expect(small).toContain('From 2 pages');
    expect(small).toContain('.used{color:red}');
    expect(small).toContain('@media print{.used{color:#000}}');
    expect(small).not.toContain('rel="stylesheet"');
    expect(small).not.toContain('<script');
  });
});

describe('a site whose marks and manifests disagree is not finished', () => {
  test('both ways at once', async () => {
    const { out, next } = exportSite({ articleModules: [tool], mapModules: [] });
    await expect(finishSite(out, next)).rejects.toThrow(
      [
        `en/index.html: owns ${tool} and does not say that it is interactive`,
        'en/map/index.html: says it is interactive, and no client component of ours is on it',
      ].join('\n'),
    );
  });

  test('a page that the manifests do not know', async () => {
    const { out, next } = exportSite({});
    mkdirSync(join(out, 'en/lost'));
    writeFileSync(join(out, 'en/lost/index.html'), html('"article"', 'Lost'));
    await expect(finishSite(out, next)).rejects.toThrow(
      'en/lost/index.html: no route of the build leads to it',
    );
  });
});
