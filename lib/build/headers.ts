import { citeFiles } from '@/lib/citation/files';
import { mediaTypeOf, unusualFiles } from '@/lib/data/media-types';
import { localesOf } from '@/lib/i18n/locales';
import { framedFolders } from '@/lib/share/paths';
import type { TeachingFile } from '@/lib/teach/files';

/** A response header. */
export type Header = { name: string; value: string };

/**
 * Headers of the addresses that a pattern covers: a path, or one with a `*` that stands for
 * anything: all of a folder (`/folder/*`), or all of an ending (`/*.bib`).
 */
export type HeaderRule = {
  pattern: string;
  headers: Header[];
  /** Names of headers that a wider pattern gives and this one takes back. */
  without?: string[];
};

const year = 'public, max-age=31536000, immutable';

/**
 * Every header of the site, from which the local server and all host files are made.
 * @param styleHashes CSP sources (`'sha256-…'`) of the inlined style sheets
 * @param sheets files for teachers whose media type a server may not know
 * @see https://www.w3.org/TR/CSP3/
 */
export function headerRules(
  styleHashes: readonly string[],
  sheets: readonly TeachingFile[] = [],
): HeaderRule[] {
  const policyFor = (ancestors: string) =>
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' ${styleHashes.join(' ')}`,
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; ');
  const languages = localesOf(false).map(({ tag }) => tag);
  // What pages of other sites may read.
  const open = [
    { name: 'Access-Control-Allow-Origin', value: '*' },
    { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  ];
  return [
    {
      pattern: '/*',
      headers: [
        { name: 'Content-Security-Policy', value: policyFor("'none'") },
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
    { pattern: '/data/*', headers: open },
    { pattern: '/cards/*', headers: open },
    ...languages.flatMap((tag) => [
      ...framedFolders.map((folder) => ({
        pattern: `/${tag}${folder}*`,
        headers: [{ name: 'Content-Security-Policy', value: policyFor('*') }],
        without: ['X-Frame-Options'],
      })),
      {
        pattern: `/${tag}/feeds/atom/*`,
        headers: [...open, { name: 'Content-Type', value: 'application/atom+xml;charset=utf-8' }],
      },
      {
        pattern: `/${tag}/feeds/json/*`,
        headers: [...open, { name: 'Content-Type', value: 'application/feed+json' }],
      },
    ]),
    ...Object.entries(citeFiles).map(([name, type]) => ({
      pattern: `/*/${name}`,
      headers: [{ name: 'Content-Type', value: `${type};charset=utf-8` }],
    })),
    ...unusualFiles.map((name) => ({
      pattern: `/data/${name}`,
      headers: [{ name: 'Content-Type', value: mediaTypeOf(name) }],
    })),
    ...sheets.map(({ path, type }) => ({
      pattern: path,
      headers: [{ name: 'Content-Type', value: type }],
    })),
  ];
}

function covers(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}

/** The headers of one address: of two with one name the later rule's, and none taken back. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Header[] {
  const covering = rules.filter(({ pattern }) => covers(pattern, path));
  const headers = new Map<string, Header>();
  for (const rule of covering) {
    for (const name of rule.without ?? []) headers.delete(name);
    for (const header of rule.headers) headers.set(header.name, header);
  }
  return [...headers.values()];
}
