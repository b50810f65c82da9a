import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAddresses } from '@/lib/content/addresses';
import { checkContent } from '@/lib/content/check';
import { makeCitations } from '@/lib/content/citations';
import { makeReferences } from '@/lib/content/cited';
import { getContent } from '@/lib/content/get-content';
import { formatIssue } from '@/lib/content/issue';
import { listFiles } from '@/lib/content/list-files';
import { movesOf } from '@/lib/content/moves';
import { openNameSearch } from '@/lib/content/name-search';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { defaultLocale, localesOf } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/speech';
import { siteUrl } from '@/lib/seo/site';
import { compareVersions } from './compare-versions';
import { compileWords } from './compile-words';
import { makeEmbeds } from './embeds';
import { compressSite } from './finish/compress';
import { finishSite } from './finish/finish-site';
import { makeFont } from './font';
import { type HeaderRule, headerRules } from './headers';
import { caddyFile, netlifyHeaders, netlifyRedirects, nginxConf } from './host-files';
import { describeRecords } from './record-line';
import { deleteAside, setAside } from './set-aside';
import { writeShareFiles } from './share-files';
import { makeSheets, unusualSheets } from './sheets/make-sheets';
import { lookAt, type Made } from './standing';
import { runCommand, type Step } from './step';
import { writeBelow } from './write-below';
import { writeCitations } from './write-citations';
import { writeData } from './write-data';

/** The folders of a build: the site that is published, or the one that tests look at. */
export type BuildKind = 'site' | 'test';

/** Where a build puts its site, the framework's own files, and the settings of hosts. */
export const foldersOf = (kind: BuildKind) =>
  kind === 'site'
    ? { out: 'out', next: '.next', host: 'host' }
    : { out: 'out-test', next: '.next', host: 'out-test/.host' };

const start = localPath(defaultLocale, '/');
const publishedTags = () => localesOf(false).map(({ tag }) => tag);

/** The steps from content to finished site: what can go on beside others, or is for hosts alone, stands apart. */
export type SiteSteps = { check: Step; build: Step[]; compress: Step; clean: Step[] };

/** All steps to a site, one after another. */
export const inOrder = ({ check, build, compress, clean }: SiteSteps): Step[] => [
  check,
  ...build,
  compress,
  ...clean,
];

/** The steps from content to finished site. */
export function buildSteps(root: string, kind: BuildKind): SiteSteps {
  const { out, next, host } = foldersOf(kind);
  const tags = localesOf(kind === 'test').map(({ tag }) => tag);
  let rules: HeaderRule[] = [];
  let compiling: Promise<string | undefined> | undefined;
  const check = {
    says: 'Checking the content',
    run: () => {
      // A process of its own, which compiles while this one reads.
      compiling = compileWords(root);
      // Told by the step that waits for it, which is not reached where the content is at fault.
      compiling.catch(() => {});
      return soundContent(root);
    },
  };
  const build: Step[] = [
    { says: 'Compiling the words', run: () => compiling ?? compileWords(root) },
    { says: 'Making the font', run: () => makeFont(root) },
    {
      says: 'Making the citations',
      run: () => {
        const { all, fresh } = makeCitations(root, tags);
        makeReferences(tags);
        return `${all} works, ${fresh} of them new`;
      },
    },
    {
      says: 'Building the pages',
      run: async () => {
        setAside(root, [out, join(next, 'server')]);
        await runCommand({
          program: 'next/dist/bin/next',
          args: ['build'],
          env: { UNSHARE_BUILD: kind, NODE_ENV: 'production' },
        });
        return undefined;
      },
    },
    { says: 'Making previews and feeds', run: () => writeShareFiles(root, out) },
    { says: 'Writing the data', run: () => `${writeData(join(root, out))} files` },
    {
      says: 'Writing the files to cite by',
      run: () => `${writeCitations(join(root, out), tags)} pages have them`,
    },
    {
      says: 'Comparing versions',
      run: () => `${compareVersions(join(root, out))} compared`,
    },
    {
      says: 'Finishing the pages',
      run: async () => {
        const { pages, interactive, styleHashes } = await finishSite(
          join(root, out),
          join(root, next),
          makeEmbeds,
        );
        rules = headerRules(styleHashes, unusualSheets(publishedTags()));
        return `${pages} pages, ${interactive} with framework scripts`;
      },
    },
    {
      says: 'Making the sheets for teachers',
      run: () => makeSheets(root, join(root, out), publishedTags()),
    },
    {
      says: 'Writing headers and redirects',
      run: () => {
        writeHostFiles(root, { out, host }, rules);
        return undefined;
      },
    },
    { says: 'Looking for lost addresses', run: () => allAddressesAnswer(root, out) },
  ];
  const clean: Step = {
    says: 'Deleting the earlier build',
    run: async () => {
      await deleteAside(root);
      return undefined;
    },
  };
  return { check, build, compress: compressing(root, kind), clean: [clean] };
}

/** The site, and everything that it is made of. */
const siteOf = (root: string): Made => {
  const { out, host } = foldersOf('site');
  return {
    name: 'site',
    root,
    from: [
      'app',
      'components',
      'content',
      'lib',
      'public',
      'contentlayer.config.ts',
      'next.config.ts',
      'package-lock.json',
      'postcss.config.mjs',
      'tsconfig.json',
    ],
    // The font is made by the build; what is compressed is looked at by itself.
    but: /^public\/fonts\/|\.(br|gz)$/,
    out: [out, host],
    besides: [siteUrl, today()],
  };
};

/**
 * The steps to a site that stands: a whole build, or, where neither the site nor anything that it
 * is made of has changed since the last one, a look at the content alone.
 */
export function siteSteps(root: string): SiteSteps {
  const { check, build, compress, clean } = buildSteps(root, 'site');
  const site = lookAt(siteOf(root));
  if (site.stands) {
    const unchanged = () => 'stands as it was built: nothing has changed since';
    return { check, build: [{ says: 'The site', run: unchanged }], compress, clean: [] };
  }
  const remember = () => {
    site.note();
    return undefined;
  };
  const note = { says: 'Noting what it was made of', run: remember };
  return { check, build: [...build, note], compress, clean };
}

/** Compresses a finished site for its hosts, unless it lies as it did when it was compressed. */
export function compressing(root: string, kind: BuildKind): Step {
  const { out } = foldersOf(kind);
  const run = async () => {
    const compressed = lookAt({ name: `compressed-${out}`, root, from: [], out: [out] });
    if (compressed.stands) return 'lies beside them as it was';
    const files = await compressSite(join(root, out));
    compressed.note();
    return `${files} texts`;
  };
  return { says: 'Compressing the texts', run };
}

function soundContent(root: string): string {
  const { content, issues } = checkContent(root, today(), getContent(), openNameSearch(root));
  if (issues.length > 0) {
    const lines = issues.map(formatIssue).join('\n');
    throw new Error(`${lines}\n\n${issues.length} to mend before the site can be built.`);
  }
  const records = describeRecords(textRecordsOf(content, today()));
  return `${content.texts.length} texts, ${content.sources.size} sources, ${records}`;
}

function writeHostFiles(
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

function allAddressesAnswer(root: string, out: string): string {
  const addresses = listAddresses(getContent(), publishedTags());
  const lost = addresses.filter((address) => {
    const [path = '', part] = address.split('#');
    const file = join(root, out, path, 'index.html');
    if (!existsSync(file)) return true;
    return part !== undefined && !readFileSync(file, 'utf8').includes(`id="${part}"`);
  });
  if (lost.length > 0) throw new Error(`No page answers at:\n${lost.join('\n')}`);
  return `${addresses.length} answer`;
}
