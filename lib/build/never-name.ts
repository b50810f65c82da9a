import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { hashName, normaliseName } from '@/lib/content/rules/never-name';
import { fail } from './step';

/** `npm run never-name`: adds the hash of a name read from standard input; the name is not kept. */
const file = join(process.cwd(), 'content', 'vocab', 'never-name.yaml');
if (process.stdin.isTTY)
  console.log('Type the name, then Enter and Ctrl+D. It is not shown or kept anywhere.');
const name = await text(process.stdin);
const words = normaliseName(name).split(' ');
if (words.length > 4 || words[0] === '') fail(new Error('Give one name of one to four words.'));
const hash = hashName(name);
const list = readFileSync(file, 'utf8');
if (list.includes(hash)) console.log('It is in the list already.');
else {
  writeFileSync(file, `${list.trimEnd()}\n- ${hash}\n`);
  console.log(`Added ${hash.slice(0, 8)}…; run npm run check:content now.`);
}
