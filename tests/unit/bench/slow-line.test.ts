import { createServer, type Server } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { openSlowLine } from '@/lib/build/bench/slow-line';

const body = 'x'.repeat(40_000);
const origin = createServer((_request, response) => response.end(body));
const port = await new Promise<number>((resolve) => {
  origin.listen(0, 'localhost', () => {
    const address = origin.address();
    if (address !== null && typeof address === 'object') resolve(address.port);
  });
});
const lines: { server: { close: () => void } }[] = [];
afterAll(() => {
  for (const { server } of lines) server.close();
  const close = (server: Server) => {
    server.closeAllConnections();
    server.close();
  };
  close(origin);
});

/** Fetches the body once over a line of its own; times in ms. */
async function fetchOver(roundTrip: number, bytesPerSecond: number) {
  const line = await openSlowLine(port, { roundTrip, bytesPerSecond });
  lines.push(line);
  const started = performance.now();
  const response = await fetch(`${line.address}/`, { headers: { connection: 'close' } });
  const first = performance.now() - started;
  const text = await response.text();
  return { text, first, all: performance.now() - started };
}

// A timer may be late and is never early by more than a millisecond: only lower bounds are held.
describe('a slow line', () => {
  test('brings every byte, in order', async () => {
    expect((await fetchOver(4, 10_000_000)).text).toBe(body);
  });

  test('takes the round trips of two handshakes before the request’s own', async () => {
    expect((await fetchOver(60, 10_000_000)).first).toBeGreaterThanOrEqual(3 * 60 - 4);
  });

  test('takes a round trip more for what the first window does not hold', async () => {
    // 40,000 bytes: 14,600 at once, twice as much after they were acknowledged.
    expect((await fetchOver(60, 10_000_000)).all).toBeGreaterThanOrEqual(4 * 60 - 4);
  });

  test('lets through no more than its bytes a second', async () => {
    expect((await fetchOver(2, 200_000)).all).toBeGreaterThanOrEqual(40_000 / 200 - 4);
  });
});
