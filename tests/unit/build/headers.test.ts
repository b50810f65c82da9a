import { describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '@/lib/build/headers';
import { caddyFile, netlifyHeaders, netlifyRedirects, nginxConf } from '@/lib/build/host-files';

const framed = '/en/embed/faq/x/';
const hashes = ["'sha256-AAAA='", "'sha256-BBBB='"];
const rules = headerRules(hashes);
const moves = [
  { from: '/en/faq/old/', to: '/en/faq/new/' },
  { from: '/en/guides/a/#old', to: '/en/guides/a/#new' },
];
const addresses = ['/', '/404.html', '/en/', '/en/faq/', '/en/faq/x/', '/en/embed/', framed];
const headerOf = (path: string, name: string) =>
  headersOf(path, rules).find((header) => header.name === name)?.value;
const policy = headerOf('/en/', 'Content-Security-Policy') ?? '';
const directives = new Map(
  policy.split('; ').map((part) => {
    const [name = '', ...sources] = part.split(' ');
    return [name, sources];
  }),
);

describe('the content security policy', () => {
  test('lets scripts come from the site alone', () => {
    expect(directives.get('script-src')).toEqual(["'self'"]);
  });

  test('allows what is written down, and nothing besides', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name), name).toEqual(["'none'"]);
    }
    for (const name of ['font-src', 'connect-src', 'manifest-src']) {
      expect(directives.get(name), name).toEqual(["'self'"]);
    }
  });

  test('knows no unsafe source, no other origin and no wildcard', () => {
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('allows the inlined styles by their hashes', () => {
    expect(directives.get('style-src')).toEqual(expect.arrayContaining(hashes));
  });
});

describe('pages that others may frame', () => {
  const framePolicy = headerOf(framed, 'Content-Security-Policy') ?? '';

  test.each([framed, '/en/embed/guides/a/b/', '/en/embed/laws/us-ca/'])('%s may be', (path) => {
    expect(headerOf(path, 'Content-Security-Policy')).toContain('frame-ancestors *');
    expect(headerOf(path, 'X-Frame-Options')).toBeUndefined();
  });

  test.each(['/en/embed/', '/en/faq/x/', '/en/q/1/', '/en/embed', '/en/embedded/faq/x/', '/'])(
    '%s may not',
    (path) => {
      expect(headerOf(path, 'Content-Security-Policy')).toBe(policy);
      expect(headerOf(path, 'X-Frame-Options')).toBe('DENY');
    },
  );

  test('keep to the policy of the site in all else', () => {
    expect(framePolicy.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(policy);
    expect(headerOf(framed, 'Referrer-Policy')).toBe('no-referrer');
  });
});

describe('the other headers', () => {
  test.each([
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ])('%s is %s on every page', (name, value) => {
    for (const path of ['/', '/en/faq/', '/404.html', '/_own/page.1.js']) {
      expect(headerOf(path, name)).toBe(value);
    }
  });

  test('no camera, microphone, place or interests', () => {
    for (const power of ['camera', 'microphone', 'geolocation', 'browsing-topics']) {
      expect(headerOf('/en/', 'Permissions-Policy')).toContain(`${power}=()`);
    }
  });

  test('files that bear a hash in their name are kept for a year, pages are not', () => {
    expect(headerOf('/_own/page.1.js', 'Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headerOf('/en/', 'Cache-Control')).toBeUndefined();
  });

  test('a rule for one address or one folder covers no other', () => {
    const two = [
      { pattern: '/a/*', headers: [{ name: 'X', value: '1' }] },
      { pattern: '/b', headers: [{ name: 'Y', value: '2' }] },
    ];
    expect(headersOf('/a/c', two)).toEqual([{ name: 'X', value: '1' }]);
    expect(headersOf('/ab', two)).toEqual([]);
    expect(headersOf('/b', two)).toEqual([{ name: 'Y', value: '2' }]);
    expect(headersOf('/b/c', two)).toEqual([]);
  });
});

describe('the files for hosts are made from the same rules', () => {
  const files = {
    netlify: netlifyHeaders(rules, addresses),
    nginx: nginxConf(rules, moves, '/en/'),
    caddy: caddyFile(rules, moves, '/en/'),
  };

  test.each(Object.entries(files))('%s has every header with the same value', (_host, text) => {
    const everywhere = rules.find(({ pattern }) => pattern === '/*')?.headers ?? [];
    expect(everywhere.length).toBeGreaterThan(5);
    for (const { name, value } of everywhere) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  /** The blocks of `_headers` that cover a path, joined as hosts join them. */
  const netlifyAt = (path: string, name: string): string[] =>
    files.netlify
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'))
      .filter(([pattern = '']) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      )
      .flatMap(([, ...lines]) => lines.filter((line) => line.startsWith(`  ${name}: `)))
      .map((line) => line.slice(name.length + 4));

  test('_headers: hosts that only join values keep every page but the small ones from frames', () => {
    for (const path of addresses.filter((one) => one !== framed)) {
      expect(netlifyAt(path, 'X-Frame-Options'), path).toEqual(['DENY']);
      expect(netlifyAt(path, 'Content-Security-Policy'), path).toContain(policy);
    }
    expect(netlifyAt(framed, 'X-Frame-Options')).toEqual([]);
    expect(netlifyAt(framed, 'Content-Security-Policy').join()).toContain('frame-ancestors *');
    expect(netlifyAt(framed, 'Content-Security-Policy').join()).not.toContain("ancestors 'none'");
    expect(netlifyAt('/not/there', 'Content-Security-Policy').join()).toContain(
      "script-src 'self'",
    );
  });

  test('nginx and Caddy take back what a small page must not have', () => {
    const small = /location \/en\/embed\/faq\/ \{\n([\s\S]*?)\n\}/.exec(files.nginx)?.[1] ?? '';
    expect(small).toContain('frame-ancestors *');
    expect(small).not.toContain('X-Frame-Options');
    const block = /header \/en\/embed\/faq\/\* \{\n([\s\S]*?)\n\}/.exec(files.caddy)?.[1] ?? '';
    expect(block).toContain('frame-ancestors *');
    expect(block.split('\n')).toEqual(expect.arrayContaining(['  -X-Frame-Options', '  defer']));
  });

  test('_headers: a pattern, then its headers indented', () => {
    expect(files.netlify.split('\n').slice(0, 2)).toEqual(['/*', '  Referrer-Policy: no-referrer']);
    expect(files.netlify).toContain(
      '\n\n/_own/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  test('nginx: a location with a header of its own repeats the others', () => {
    const own = /location \/_own\/ \{\n([\s\S]*?)\n\}/.exec(files.nginx)?.[1] ?? '';
    expect(own).toContain(`add_header Content-Security-Policy "${policy}" always;`);
    expect(own).toContain('add_header Cache-Control "public, max-age=31536000, immutable" always;');
  });

  test('a quote within a value is escaped', () => {
    const quoted = [{ pattern: '/*', headers: [{ name: 'X', value: 'a "b"' }] }];
    expect(nginxConf(quoted, [], '/en/')).toContain('add_header X "a \\"b\\"" always;');
    expect(caddyFile(quoted, [], '/en/')).toContain('X "a \\"b\\""');
  });

  test('moved addresses and the start page, without parts that no server sees', () => {
    expect(netlifyRedirects(moves, '/en/')).toBe('/en/faq/old/ /en/faq/new/ 301\n/ /en/ 302\n');
    expect(files.nginx).toContain('location = /en/faq/old/ { return 301 /en/faq/new/; }');
    expect(files.nginx).toContain('location = / { return 302 /en/; }');
    expect(files.caddy).toContain('redir /en/faq/old/ /en/faq/new/ permanent');
    expect(files.caddy).toContain('redir / /en/ temporary');
    for (const text of Object.values(files)) expect(text).not.toContain('#old');
  });
});
