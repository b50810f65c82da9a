import { constants, getPriority } from 'node:os';
import { describe, expect, test } from 'vitest';
import { runCommand } from '@/lib/build/step';

const node = (code: string, yields = false) =>
  runCommand({ program: 'node', args: ['-e', code], yields });
const says = 'process.stdout.write(String(require("node:os").getPriority()))';
// It may have begun before its priority is set.
const saysLow = `(function say() { require("node:os").getPriority() > 0 ? ${says} : setImmediate(say) })()`;

describe('a command', () => {
  test('gives what it wrote', async () => {
    expect(await node('console.log("one"); console.error("two")')).toBe('one\ntwo\n');
  });

  test('that fails tells what it wrote, and with what it ended', async () => {
    await expect(node('console.log("why"); process.exitCode = 3')).rejects.toThrow(
      'why\n\nnode ended with 3',
    );
  });

  test('goes before those that yield', async () => {
    expect(await node(says)).toBe(String(getPriority()));
    const low = Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL);
    expect(await node(saysLow, true)).toBe(String(low));
  });
});
