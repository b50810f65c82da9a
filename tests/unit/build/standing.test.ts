import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookAt, type Made } from '@/lib/build/standing';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const site = (changes: Partial<Made> = {}): Made => ({
  name: 'site',
  root,
  from: ['components', 'content', 'next.config.ts', 'package-lock.json'],
  out: ['out'],
  besides: ['https://unshare.example', '2026-11-27'],
  ...changes,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unshare-standing-'));
  for (const folder of ['components', 'content', 'tests']) write(`${folder}/a`, 'a');
  write('package-lock.json', '{}');
  write('out/index.html', 'page');
  lookAt(site()).note();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a built site', () => {
  test('stands while nothing that it is made of has changed', () => {
    write('tests/a', 'b');
    expect(lookAt(site()).stands).toBe(true);
  });

  test.each<[string, () => void]>([
    ['a text is edited', () => write('content/a', 'b')],
    ['a text is added', () => write('content/faq/x/en.mdx', 'b')],
    ['a text is taken away', () => rmSync(join(root, 'content/a'))],
    ['a component is edited', () => write('components/a', 'b')],
    ['a package has another version', () => write('package-lock.json', '{"a":1}')],
    ['a setting is added', () => write('next.config.ts', 'export default {}')],
    ['a built page is edited', () => write('out/index.html', 'pages')],
    ['a built page is gone', () => rmSync(join(root, 'out/index.html'))],
    ['the built site is gone', () => rmSync(join(root, 'out'), { recursive: true })],
    ['nothing was noted', () => rmSync(join(root, 'node_modules'), { recursive: true })],
  ])('does not when %s', (_name, change) => {
    change();
    expect(lookAt(site()).stands).toBe(false);
  });

  test('stands after the build that filled a folder among its parts for the first time', () => {
    const parts = { from: ['content', 'public'], but: /^public\/fonts\// };
    write('public/page.js', 'script');
    const building = lookAt(site(parts));
    write('public/fonts/a.woff2', 'font');
    building.note();
    expect(lookAt(site(parts)).stands).toBe(true);
    write('public/page.js', 'other script');
    expect(lookAt(site(parts)).stands).toBe(false);
  });

  test('stands when something is laid beside its files that is not looked at', () => {
    const parts = { but: /\.br$/ };
    lookAt(site(parts)).note();
    write('out/index.html.br', 'small');
    expect(lookAt(site(parts)).stands).toBe(true);
    expect(lookAt(site()).stands).toBe(false);
  });

  test('does not when a text changed while it was built', () => {
    write('content/a', 'b');
    const building = lookAt(site());
    write('content/a', 'c');
    building.note();
    expect(lookAt(site()).stands).toBe(false);
  });

  test('does not on another day, or for another address', () => {
    expect(lookAt(site({ besides: ['https://unshare.example', '2026-11-28'] })).stands).toBe(false);
    expect(lookAt(site({ besides: ['https://other.example', '2026-11-27'] })).stands).toBe(false);
  });
});
