import { describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '@/lib/build/headers';
import { caddyFile, netlifyHeaders, nginxConf } from '@/lib/build/host-files';

const rules = headerRules(["'sha256-AAAA='"]);
const headersAt = (path: string) =>
  Object.fromEntries(headersOf(path, rules).map(({ name, value }) => [name, value]));

describe('the data can be read from another site', () => {
  test.each(['/data/laws.json', '/data/laws/gb-eaw-66b.json', '/data/schema/laws.json'])(
    '%s is open to all, and keeps the other headers',
    (path) => {
      expect(headersAt(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
    },
  );

  test.each(['/en/data/', '/en/', '/database/', '/_own/page.1.js'])('%s is not', (path) => {
    expect(headersAt(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersAt(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  test('of two values for one header, the later rule has the say', () => {
    const two = [
      { pattern: '/*', headers: [{ name: 'X', value: '1' }] },
      { pattern: '/a', headers: [{ name: 'X', value: '2' }] },
    ];
    expect(headersOf('/a', two)).toEqual([{ name: 'X', value: '2' }]);
  });
});

describe('media types', () => {
  test.each([
    ['/data/laws.csv', 'text/csv;charset=utf-8'],
    ['/data/sources.csv', 'text/csv;charset=utf-8'],
    ['/data/changes.atom', 'application/atom+xml;charset=utf-8'],
    ['/data/changes-feed.json', 'application/feed+json'],
    ['/en/feeds/atom/all.xml', 'application/atom+xml;charset=utf-8'],
    ['/en/feeds/json/law.json', 'application/feed+json'],
  ])('%s is %s', (path, type) => {
    expect(headersAt(path)['Content-Type']).toBe(type);
  });

  test('are left to the server where every server knows them', () => {
    expect(headersAt('/data/laws.json')).not.toHaveProperty('Content-Type');
  });
});

describe('the files for hosts', () => {
  test('_headers names the folder and its tables', () => {
    const text = netlifyHeaders(rules, ['/en/data/']);
    expect(text).toContain('\n/data/*\n  Access-Control-Allow-Origin: *\n');
    expect(text).toContain('\n/data/laws.csv\n  Content-Type: text/csv;charset=utf-8\n');
  });

  test('nginx gives each place its headers once, and a table its type', () => {
    const text = nginxConf(rules, [], '/en/');
    const folder = /location \/data\/ \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    expect(folder.match(/Cross-Origin-Resource-Policy/g)).toHaveLength(1);
    expect(folder).toContain('add_header Cross-Origin-Resource-Policy "cross-origin" always;');
    const table = /location = \/data\/laws\.csv \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    expect(table).toContain('  types { }\n  default_type "text/csv;charset=utf-8";');
    expect(table).toContain('add_header Access-Control-Allow-Origin "*" always;');
    expect(table).not.toContain('add_header Content-Type');
  });

  test('Caddy sets what is special after what is general', () => {
    const text = caddyFile(rules, [], '/en/');
    const folder = /header \/data\/\* \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    expect(folder.split('\n').at(-1)).toBe('  defer');
    const general = /header \/\* \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    expect(general).not.toContain('defer');
  });
});
