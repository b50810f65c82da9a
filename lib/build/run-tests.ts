import { runCommand } from './step';

/** Tests to run at once. */
export type Tests = {
  projects: readonly string[];
  /** How many processes share the files: each of them loads everything anew. */
  workers: number;
  /** True for tests that something else should not wait for. */
  yields?: boolean;
  /** Files of ours, where only those tests are wanted that are among them or import one. */
  related?: readonly string[] | undefined;
};

/** Runs tests; says how many there were. */
export async function runTests({
  projects,
  workers,
  yields = false,
  related,
}: Tests): Promise<string> {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const wanted = related ? ['related', ...related, '--run'] : ['run'];
  const output = await runCommand({
    program: 'vitest/vitest.mjs',
    args: [...wanted, ...chosen, '--reporter', 'dot', '--maxWorkers', `${workers}`],
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    yields,
  });
  const [, count] = /^\s*Tests\s+(.*)$/m.exec(output) ?? [];
  if (count === undefined) throw new Error(`${output}\nNo test ran.`);
  return count;
}
