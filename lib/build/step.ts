import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

/** Runs a package's command; its output is shown when it fails, or as it comes. */
export type Command = {
  /** File below `node_modules`, or a program on the path. */
  program: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** True to show everything as it comes; otherwise only a failure is shown. */
  loud?: boolean;
  /** True for what others beside it should not wait for. */
  yields?: boolean;
};

/**
 * The options of Node for a package's command. Room for young objects: what renders pages and
 * runs tests throws much away, and spends a sixth of its time on that with the usual 16 MB.
 */
function nodeOptions(): string {
  const set = process.env.NODE_OPTIONS ?? '';
  const room = '--max-semi-space-size';
  const isFree = !set.includes(room) && process.allowedNodeEnvironmentFlags.has(room);
  return isFree ? `${set} ${room}=64`.trim() : set;
}

/**
 * Runs one command to its end.
 * @returns its output; nothing where it was shown as it came
 * @throws Error with the command's output when it fails
 */
export function runCommand({
  program,
  args,
  env = {},
  loud = false,
  yields = false,
}: Command): Promise<string> {
  const isScript = program.includes('/');
  const [file, rest] = isScript
    ? [process.execPath, [join('node_modules', program), ...args]]
    : [program, [...args]];
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
      env: { ...process.env, NODE_OPTIONS: nodeOptions(), ...env },
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    });
    if (yields && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let output = '';
    child.stdout?.on('data', (part) => {
      output += part;
    });
    child.stderr?.on('data', (part) => {
      output += part;
    });
    // Nothing goes on writing when this process has ended with a failure.
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve(output);
      else reject(new Error(`${output}\n${program} ended with ${code}`));
    });
  });
}

/** One thing to do, with the words that announce it. Gives words on what came of it, or nothing. */
export type Step = { says: string; run: () => Promise<string | undefined> | string | undefined };

/** Does steps in order, says each with its number and time in seconds, and stops at the first failure. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, { says, run }] of steps.entries()) {
    process.stdout.write(`[${index + 1}/${steps.length}] ${says} … `);
    const started = performance.now();
    try {
      const result = await run();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${result ? `${result} ` : ''}(${seconds} s)`);
    } catch (error) {
      console.log('failed');
      throw error;
    }
  }
}

/** Rows of steps that go on side by side, each row in its order. */
export type Lanes = readonly (readonly Step[])[];

/**
 * Does rounds of steps, one round after another, and the rows of a round side by side. Says each
 * step when it begins and when it has ended. After a failure no further step begins.
 * @throws the first failure, when the steps that had begun have ended
 */
export async function runRounds(rounds: readonly Lanes[]): Promise<void> {
  const all = rounds.flat(2).length;
  const failures: unknown[] = [];
  let ended = 0;
  const runLane = async (lane: readonly Step[]) => {
    for (const { says, run } of lane) {
      if (failures.length > 0) return;
      console.log(`${says} …`);
      const started = performance.now();
      try {
        const result = await run();
        ended += 1;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`[${ended}/${all}] ${says}: ${result ? `${result} ` : ''}(${seconds} s)`);
      } catch (error) {
        console.log(`${says}: failed`);
        failures.push(error);
      }
    }
  };
  for (const lanes of rounds) {
    await Promise.all(lanes.map(runLane));
    if (failures.length > 0) throw failures[0];
  }
}

/** Ends the program with the error's words and no stack: a person reads them. */
export function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message.trim() : String(error));
  process.exit(1);
}
