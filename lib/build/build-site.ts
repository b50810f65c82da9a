import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAddresses } from '@/lib/content/addresses';
import { checkContent } from '@/lib/content/check';
import { makeCitations } from '@/lib/content/citations';
import { makeReferences } from '@/lib/content/cited';
import { getContent } from '@/lib/content/get-content';
import { formatIssue } from '@/lib/content/issue';
import { openNameSearch } from '@/lib/content/name-search';
import { textRecordsOf } from '@/lib/content/text-records';
import { today } from '@/lib/content/today';
import { localesOf } from '@/lib/i18n/locales';
import { compareVersions } from './compare-versions';
import { compileWords } from './compile-words';
import { compressing } from './compressing';
import { makeEmbeds } from './embeds';
import { finishSite } from './finish/finish-site';
import { type BuildKind, foldersOf } from './folders';
import { makeFont } from './font';
import { type HeaderRule, headerRules } from './headers';
import { withOwnCache } from './own-cache';
import { describeRecords } from './record-line';
import { deleteAside, setAside } from './set-aside';
import { writeShareFiles } from './share-files';
import { makeSheets, unusualSheets } from './sheets/make-sheets';
import { runCommand, type Step } from './step';
import { writeCitations } from './write-citations';
import { writeData } from './write-data';
import { writeHostFiles } from './write-host-files';

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
        const env = { UNSHARE_BUILD: kind, NODE_ENV: 'production' };
        await withOwnCache(root, kind, () =>
          runCommand({ program: 'next/dist/bin/next', args: ['build'], env }),
        );
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

function soundContent(root: string): string {
  const { content, issues } = checkContent(root, today(), getContent(), openNameSearch(root));
  if (issues.length > 0) {
    const lines = issues.map(formatIssue).join('\n');
    throw new Error(`${lines}\n\n${issues.length} to mend before the site can be built.`);
  }
  const records = describeRecords(textRecordsOf(content, today()));
  return `${content.texts.length} texts, ${content.sources.size} sources, ${records}`;
}

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
