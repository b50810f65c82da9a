import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Content } from './content';
import { hashOfParts } from './hash-files';
import { readContent } from './read';

/** What content is read from, and what it is read by. */
const parts = { from: ['content', 'lib', 'package-lock.json'] };

/** Of the hash that stands before what is kept. */
const hashLength = 64;

/**
 * All content, as the last process left it that read it, where neither the content nor the code
 * that reads it has changed since. A build and its tests are six processes, and to parse
 * everything takes each of them twenty times as long.
 * @param root of the project, where the content is kept below `node_modules/.cache`
 */
export function readKeptContent(root: string): Content {
  const file = join(root, 'node_modules', '.cache', 'unshare', 'content.bin');
  const hash = hashOfParts(root, parts);
  const kept = existsSync(file) ? readFileSync(file) : undefined;
  if (kept?.toString('latin1', 0, hashLength) === hash) {
    const content: Content = deserialize(kept.subarray(hashLength));
    return content;
  }
  const content = readContent(root);
  // What somebody saved meanwhile may have been read or not.
  if (hashOfParts(root, parts) !== hash) return content;
  // Whole under another name first: a process beside this one may be reading.
  const whole = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(whole, Buffer.concat([Buffer.from(hash, 'latin1'), serialize(content)]));
  renameSync(whole, file);
  return content;
}
