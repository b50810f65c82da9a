import { describe } from 'vitest';
import { testLines } from '@/tests/fixtures/line-cases';
import { messages } from '@/tests/fixtures/sound-files';
import { append, swap } from '@/tests/fixtures/sound-tree';

const site = '"site.name": "Examples",';
const asks = append(
  'app/words.ts',
  `\nexport const answer = (t: Translate, id: string) => t(\`accountNeeded.\${id}\`);\n`,
);
const say = (lines: string[]) => swap(messages, site, [site, ...lines].join('\n  '));
const all = ['yes', 'no', 'partly', 'unclear'].map((id) => `"accountNeeded.${id}": "${id}.",`);

describe('lists that the schemas close have a message for each entry', () => {
  testLines([
    ['all of them pass', [asks, say(all)], []],
    [
      'one of them without words',
      [asks, say(all.slice(1))],
      [`${messages}:1:1 accountNeeded.yes: no message. Fix: add "accountNeeded.yes".`],
    ],
    [
      'words for an entry that the list does not have',
      [asks, say([...all, '"accountNeeded.often": "Often.",'])],
      [`${messages}:1:1 accountNeeded.often: not in the list of accountNeededs. Fix: remove it.`],
    ],
  ]);
});
