import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file below a folder, and makes the folders between.
 * @param path from that folder
 */
export function writeBelow(folder: string, path: string, data: string | Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, data);
}
