import type { Move } from '@/lib/content/moves';
import { type HeaderRule, headersOf } from './headers';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. They join two values of one header, which
 * browsers then pass over: `Cross-Origin-Resource-Policy` of the data means `cross-origin` so too.
 * Neither takes a header back. So what some folders must not have is said of every other folder,
 * and never of `/*`; there a short policy stands, which every page keeps to.
 * @param addresses of every page of the site
 */
export function netlifyHeaders(rules: readonly HeaderRule[], addresses: readonly string[]): string {
  const freed = rules.filter(({ without }) => without !== undefined);
  const contested = new Set(
    freed.flatMap(({ headers, without = [] }) => [...without, ...headers.map(({ name }) => name)]),
  );
  const isContested = ({ name }: HeaderRule['headers'][number]) => contested.has(name);
  const everywhere = rules.find(({ pattern }) => pattern === '/*')?.headers ?? [];
  const patterns = foldersOf(
    addresses,
    freed.map(({ pattern }) => pattern.replace('*', '')),
  );
  const blocks: HeaderRule[] = [
    {
      pattern: '/*',
      headers: [
        ...everywhere.filter((header) => !isContested(header)),
        { name: 'Content-Security-Policy', value: shortPolicy },
      ],
    },
    ...rules.filter(({ pattern }) => pattern !== '/*'),
    ...patterns.map((pattern) => ({ pattern, headers: everywhere.filter(isContested) })),
  ];
  return blocks
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

const shortPolicy = "script-src 'self'; base-uri 'none'; form-action 'none'";

/** Patterns that cover every page but those below the freed folders, and as few as that takes. */
function foldersOf(addresses: readonly string[], freed: readonly string[]): string[] {
  const patterns = addresses
    .filter((address) => !freed.some((folder) => address.startsWith(folder)))
    .map((address) => {
      const folder = /^\/[^/]+\/[^/]+\//.exec(address)?.[0];
      const isShared = folder !== undefined && freed.some((one) => one.startsWith(folder));
      return folder === undefined || isShared ? address : `${folder}*`;
    });
  return [...new Set(patterns)].sort();
}

/** `_redirects` as Netlify and Cloudflare Pages read it. Parts of pages cannot be moved there. */
export function netlifyRedirects(moves: readonly Move[], start: string): string {
  const lines = moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `${from} ${to} 301`);
  return [...lines, `/ ${start} 302`].join('\n').concat('\n');
}

const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** A pattern as nginx writes it: whole, the start of an address, or its ending. */
function placeOf(pattern: string): string {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return `= ${pattern}`;
  return end === '' ? start : `~ ^${start}.*${end.replaceAll('.', '\\.')}$`;
}

/** A server block's inside for nginx. */
export function nginxConf(
  rules: readonly HeaderRule[],
  moves: readonly Move[],
  start: string,
): string {
  const all = rules.find(({ pattern }) => pattern === '/*')?.headers ?? [];
  const add = (headers: HeaderRule['headers'], indent: string) =>
    headers
      .map(({ name, value }) =>
        name === 'Content-Type'
          ? `${indent}types { }\n${indent}default_type ${quote(value)};`
          : `${indent}add_header ${name} ${quote(value)} always;`,
      )
      .join('\n');
  // nginx drops the outer add_header lines wherever a location has one of its own.
  const places = rules
    .filter(({ pattern }) => pattern !== '/*')
    .map(({ pattern }) => {
      return `location ${placeOf(pattern)} {\n${add(headersOf(pattern.replace('*', ''), rules), '  ')}\n}`;
    });
  const redirects = moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `location = ${from} { return 301 ${to}; }`);
  return [
    '# Include inside a server block whose root is the built site.',
    'index index.html;',
    'error_page 404 /404.html;',
    'gzip_static on;',
    '# brotli_static on;  # with ngx_brotli',
    add(all, ''),
    `location = / { return 302 ${start}; }`,
    ...redirects,
    ...places,
    'location / { try_files $uri $uri/ =404; }',
    '',
  ].join('\n');
}

/** A site block's inside for Caddy. */
export function caddyFile(
  rules: readonly HeaderRule[],
  moves: readonly Move[],
  start: string,
): string {
  const blocks = rules.map(({ pattern, headers, without = [] }) => {
    const lines = [
      ...headers.map(({ name, value }) => `  ${name} ${quote(value)}`),
      ...without.map((name) => `  -${name}`),
    ];
    // Caddy applies the longest pattern first; what is deferred comes after all that is not.
    const last = pattern === '/*' ? [] : ['  defer'];
    return `header ${pattern} {\n${[...lines, ...last].join('\n')}\n}`;
  });
  const redirects = moves
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => `redir ${from} ${to} permanent`);
  return [
    '# Import inside a site block whose root is the built site.',
    ...blocks,
    `redir / ${start} temporary`,
    ...redirects,
    'file_server {\n  precompressed br gzip\n}',
    'handle_errors {\n  rewrite * /404.html\n  file_server\n}',
    '',
  ].join('\n\n');
}
