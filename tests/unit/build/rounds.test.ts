import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runRounds, type Step } from '@/lib/build/step';

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said.push(line.replace(/ \(\d+\.\d s\)$/, ''));
  });
});
afterEach(() => vi.restoreAllMocks());

const step = (says: string, run: Step['run'] = () => undefined): Step => ({ says, run });
const broken = (says: string) =>
  step(says, () => {
    throw new Error(`${says} is broken`);
  });

describe('steps in rounds', () => {
  test('go on side by side within a round, and one round after another', async () => {
    let tell = (_words: string) => {};
    const told = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const tells = () => {
      tell('beside');
      return undefined;
    };
    await runRounds([
      // The first ends only when the one beside it has begun.
      [[step('A', () => told)], [step('B', tells)]],
      [[step('C', async () => 'later')]],
    ]);
    expect(said).toEqual(['A …', 'B …', '[1/3] A: beside', '[2/3] B:', 'C …', '[3/3] C: later']);
  });

  test('end with the first that fails: nothing more of its round or the next begins', async () => {
    const rounds = [[[broken('A'), step('B')], [step('C')]], [[step('D')]]];
    await expect(runRounds(rounds)).rejects.toThrow('A is broken');
    expect(said).toContain('A: failed');
    expect(said.filter((line) => /[BD] …/.test(line))).toEqual([]);
  });
});
