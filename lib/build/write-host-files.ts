import { join } from 'node:path';
import { getContent } from '@/lib/content/get-content';
import { listFiles } from '@/lib/content/list-files';
import { movesOf } from '@/lib/content/moves';
import { defaultLocale } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/speech';
import type { HeaderRule } from './headers';
import { caddyFile, netlifyHeaders, netlifyRedirects, nginxConf } from './host-files';
import { writeBelow } from './write-below';

const start = localPath(defaultLocale, '/');

/** Writes the settings of hosts, and a page for each redirect. */
export function writeHostFiles(
  root: string,
  { out, host }: { out: string; host: string },
  rules: HeaderRule[],
): void {
  const redirects = movesOf(getContent());
  const write = (path: string, text: string) => writeBelow(root, path, text);
  write(`${out}/_headers`, netlifyHeaders(rules, addressesIn(join(root, out))));
  write(`${out}/_redirects`, netlifyRedirects(redirects, start));
  write(`${host}/nginx.conf`, nginxConf(rules, redirects, start));
  write(`${host}/Caddyfile`, caddyFile(rules, redirects, start));
  write(`${host}/headers.json`, JSON.stringify({ rules, redirects, start }, null, 2));
  // Hosts that know no redirects still send the reader on.
  for (const { from, to } of redirects) {
    if (from.includes('#')) continue;
    write(`${out}${from}index.html`, redirectPage(to));
  }
}

/** Addresses of the pages of a built site. */
const addressesIn = (folder: string): string[] =>
  listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

const redirectPage = (to: string) =>
  `<!doctype html><meta charset="utf-8"><title>Unshare</title><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"><a href="${to}">${to}</a>`;
