import { join } from 'node:path';
import { compressSite } from './finish/compress';
import { type BuildKind, foldersOf } from './folders';
import { lookAt } from './standing';
import type { Step } from './step';

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
