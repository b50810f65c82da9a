import { citeFiles } from '@/lib/citation/files';
import { mediaTypeOf, unusualFiles } from '@/lib/data/media-types';

/** A response header. */
export type Header = { name: string; value: string };

/**
 * Headers of the addresses that a pattern covers: a path, or one with a `*` that stands for
 * anything: all of a folder (`/folder/*`), or all of an ending (`/*.bib`).
 */
export type HeaderRule = { pattern: string; headers: Header[] };

const year = 'public, max-age=31536000, immutable';

/**
 * Every header of the site, from which the local server and all host files are made.
 * @param styleHashes CSP sources (`'sha256-…'`) of the inlined style sheets
 * @see https://www.w3.org/TR/CSP3/
 */
export function headerRules(styleHashes: readonly string[]): HeaderRule[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return [
    {
      pattern: '/*',
      headers: [
        { name: 'Content-Security-Policy', value: policy },
        { name: 'Referrer-Policy', value: 'no-referrer' },
        { name: 'X-Content-Type-Options', value: 'nosniff' },
        { name: 'X-Frame-Options', value: 'DENY' },
        { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        {
          name: 'Permissions-Policy',
          value:
            'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=(), usb=(), payment=(), display-capture=()',
        },
        { name: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
      ],
    },
    { pattern: '/_own/*', headers: [{ name: 'Cache-Control', value: year }] },
    { pattern: '/_next/static/*', headers: [{ name: 'Cache-Control', value: year }] },
    // The data is there for pages of other sites as well.
    {
      pattern: '/data/*',
      headers: [
        { name: 'Access-Control-Allow-Origin', value: '*' },
        { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
      ],
    },
    ...Object.entries(citeFiles).map(([name, type]) => ({
      pattern: `/*/${name}`,
      headers: [{ name: 'Content-Type', value: `${type};charset=utf-8` }],
    })),
    ...unusualFiles.map((name) => ({
      pattern: `/data/${name}`,
      headers: [{ name: 'Content-Type', value: mediaTypeOf(name) }],
    })),
  ];
}

function covers(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}

/** The headers of one address: of two with one name, the later rule's. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Header[] {
  const all = rules
    .filter(({ pattern }) => covers(pattern, path))
    .flatMap(({ headers }) => headers);
  return [...new Map(all.map((header) => [header.name, header])).values()];
}
