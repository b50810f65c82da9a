import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildKind } from './folders';

/** Where the framework's compiler keeps what it made, from the top of the project. */
const place = join('.next', 'cache', 'turbopack');

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

/**
 * Builds with what the compiler kept of the last build of this kind. The framework has one place
 * for it, where a build of the other kind replaces most: the next one then compiled anew, which
 * takes three times as long.
 * @param root top of the project
 */
export async function withOwnCache(
  root: string,
  kind: BuildKind,
  build: () => Promise<unknown>,
): Promise<void> {
  const used = join(root, place);
  const own = `${used}-${kind}`;
  move(own, used);
  try {
    await build();
  } finally {
    move(used, own);
  }
}
