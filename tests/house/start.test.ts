import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '@/tests/fixtures/run-program';

const root = mkdtempSync(join(tmpdir(), 'unshare-start-'));
const taker = createServer();
let taken = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => taker.listen(0, 'localhost', resolve));
  const bound = taker.address();
  if (bound && typeof bound === 'object') taken = bound.port;
});
afterAll(() => {
  taker.close();
  rmSync(root, { recursive: true });
});

test('npm start tells of a port that is taken before it builds anything', async () => {
  const ended = await runProgram('start', [], { cwd: root, env: { PORT: String(taken) } });
  expect(ended.stderr).toBe(
    `Port ${taken} is taken. Choose another: PORT=${taken + 1} npm start\n`,
  );
  expect(ended.stdout).toMatch(/^\[1\/\d+\] Looking at the port … failed\n$/);
  expect(ended.status).toBe(1);
});
