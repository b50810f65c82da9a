import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAddresses } from '@/lib/content/addresses';
import { readContent } from '@/lib/content/read';
import { noteFirstVersions } from '@/lib/content/revise';
import { formatRevisions, revisionsFile } from '@/lib/content/revision-marks';
import { localesOf } from '@/lib/i18n/locales';

/**
 * `npm run addresses`: adds new addresses to the list of published ones, and notes the first
 * version of new texts. It never removes or changes any.
 */
const root = process.cwd();
const content = readContent(root);
const now = listAddresses(
  content,
  localesOf(false).map(({ tag }) => tag),
);
const all = [...new Set([...content.addresses, ...now])].sort();
writeFileSync(join(root, 'content', 'addresses.txt'), `${all.join('\n')}\n`);
const noted = noteFirstVersions(content);
writeFileSync(join(root, revisionsFile), formatRevisions(noted));
console.log(
  `${all.length - content.addresses.length} added, ${all.length} in all; ${noted.size - content.revisionMarks.size} first versions noted.`,
);
