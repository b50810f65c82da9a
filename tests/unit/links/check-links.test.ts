import { createServer } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks } from '@/lib/links/check-links';
import type { Verdict } from '@/lib/links/verdict';
import {
  type BadServer,
  findClosedPort,
  lookupOnLoopback,
  startBadServer,
} from '@/tests/fixtures/bad-server';

let server: BadServer;
/** Every pause that was asked for, in milliseconds: the clock itself never runs. */
let pauses: number[];

beforeEach(async () => {
  server = await startBadServer();
  pauses = [];
});
afterEach(() => server.close());

const delay = 1000;
const backoff = 2000;

const check = (addresses: string[]) =>
  checkLinks(addresses, {
    userAgent: 'Unshare-link-check (+http://localhost/en/how-we-check/)',
    timeout: 250,
    retries: 2,
    backoff,
    longestPause: 60_000,
    hostsAtOnce: 2,
    delay,
    giveUpAfter: 30,
    lookup: lookupOnLoopback,
    wait: async (milliseconds) => void pauses.push(milliseconds),
  });

async function verdictOn(path: string): Promise<Verdict | undefined> {
  const address = path.startsWith('/') ? `${server.address}${path}` : path;
  return (await check([address])).get(address);
}

const methodsSeen = () => server.seen.map(({ method }) => method);
const pausesForNewTries = () => pauses.filter((pause) => pause !== delay);

describe('an address that answers', () => {
  it('is fine, after one HEAD that says who asks', async () => {
    expect(await verdictOn('/fine')).toEqual({ kind: 'fine', why: '200', answered: true });
    expect(server.seen).toEqual([
      {
        method: 'HEAD',
        host: `localhost:${server.port}`,
        path: '/fine',
        userAgent: 'Unshare-link-check (+http://localhost/en/how-we-check/)',
      },
    ]);
  });

  it.each(['/no-head', '/no-head-it-says-404', '/hangs-up-on-head'])(
    'is fine where only HEAD is not answered: %s',
    async (path) => {
      expect(await verdictOn(path)).toMatchObject({ kind: 'fine' });
      expect(methodsSeen().at(-1)).toBe('GET');
    },
  );

  it('is fine where it has moved for now', async () => {
    expect(await verdictOn('/moved-for-now')).toMatchObject({ kind: 'fine', why: '200' });
  });
});

describe('a dead address', () => {
  it.each([
    ['/missing', '404'],
    ['/gone', '410'],
  ])('%s', async (path, why) => {
    expect(await verdictOn(path)).toEqual({ kind: 'dead', why, answered: true });
    expect(methodsSeen()).toEqual(['HEAD', 'GET']);
  });

  it('is one whose host there is not', async () => {
    const verdict = await verdictOn('http://nowhere.test/');
    expect(verdict).toEqual({ kind: 'dead', why: 'no such host', answered: false });
  });

  it('is one that has moved to nothing', async () => {
    expect(await verdictOn('/moved-to-nothing')).toMatchObject({ kind: 'dead', why: '404' });
  });
});

describe('an address that has moved for good', () => {
  it.each(['/moved', '/moved-too'])('%s names where to', async (path) => {
    const to = `${server.address}/fine`;
    expect(await verdictOn(path)).toEqual({ kind: 'moved', why: 'for good', to, answered: true });
  });

  it('does not count what comes after a move for now', async () => {
    expect(await verdictOn('/moved-for-now-then-for-good')).toMatchObject({ kind: 'fine' });
  });

  it.each([
    ['/round', 'more than 5 redirects'],
    ['/moved-nowhere', '301'],
    ['/moved-to-a-file', '301'],
  ])('fails where it leads nowhere: %s', async (path, why) => {
    expect(await verdictOn(path)).toEqual({ kind: 'failed', why, answered: true });
  });
});

describe('an address that refuses a program', () => {
  it.each([
    ['/log-in', '401'],
    ['/forbidden', '403'],
    ['/too-many', '429'],
    ['/not-here-by-law', '451'],
  ])('%s', async (path, why) => {
    expect(await verdictOn(path)).toEqual({ kind: 'refused', why, answered: true });
  });
});

describe('broken TLS', () => {
  it('is a server that speaks none on an https address', async () => {
    const verdict = await verdictOn(`https://localhost:${server.port}/`);
    expect(verdict).toMatchObject({ kind: 'broken-tls', answered: true });
  });

  it('is a server without a certificate', async () => {
    const bare = createServer(() => undefined);
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    const bound = bare.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const verdict = await verdictOn(`https://localhost:${port}/`);
    await new Promise((resolve) => bare.close(resolve));
    expect(verdict).toMatchObject({ kind: 'broken-tls', answered: true });
  });
});

describe('an address that does not answer', () => {
  it('is told apart from a dead one, after it was tried again', async () => {
    expect(await verdictOn('/silent')).toEqual({
      kind: 'timeout',
      why: 'TIMEOUT',
      answered: false,
    });
    expect(methodsSeen()).toEqual(['HEAD', 'HEAD', 'HEAD']);
    expect(pausesForNewTries()).toEqual([backoff, 2 * backoff]);
  });

  it('fails where the server hangs up every time', async () => {
    const verdict = await verdictOn('/hangs-up');
    expect(verdict).toEqual({ kind: 'failed', why: 'ECONNRESET', answered: false });
  });

  it('fails where nobody listens', async () => {
    const verdict = await verdictOn(`http://localhost:${await findClosedPort()}/`);
    expect(verdict).toEqual({ kind: 'failed', why: 'ECONNREFUSED', answered: false });
  });
});

describe('a server in trouble', () => {
  it('is asked again after a while, longer each time', async () => {
    expect(await verdictOn('/broken')).toEqual({ kind: 'failed', why: '500', answered: true });
    expect(pausesForNewTries().slice(0, 2)).toEqual([backoff, 2 * backoff]);
  });

  it('is fine when it has recovered', async () => {
    expect(await verdictOn('/tired')).toMatchObject({ kind: 'fine' });
    expect(pausesForNewTries()).toEqual([backoff]);
  });

  it('is given the time that it asks for in seconds', async () => {
    expect(await verdictOn('/busy')).toMatchObject({ kind: 'fine' });
    expect(pausesForNewTries()).toEqual([7000]);
  });

  it('is given the time that it asks for as a date', async () => {
    expect(await verdictOn('/busy-until')).toMatchObject({ kind: 'fine' });
    const [pause = 0] = pausesForNewTries();
    expect(pause).toBeGreaterThan(1000);
    expect(pause).toBeLessThanOrEqual(9000);
  });

  it('is left alone where it asks for an hour', async () => {
    expect(await verdictOn('/busy-for-long')).toMatchObject({ kind: 'refused', why: '429' });
    expect(methodsSeen()).toEqual(['HEAD']);
    expect(pausesForNewTries()).toEqual([]);
  });
});

describe('many addresses', () => {
  it('are asked for one at a time of a host, with a pause after each', async () => {
    const hosts = ['one.test', 'two.test', 'three.test'];
    const addresses = hosts.flatMap((host) =>
      ['a', 'b', 'c'].map((part) => `http://${host}:${server.port}/slow?${part}`),
    );
    const verdicts = await check(addresses);
    expect([...verdicts.keys()]).toEqual(addresses);
    expect(new Set([...verdicts.values()].map(({ kind }) => kind))).toEqual(new Set(['fine']));
    expect(server.most.ofHost).toBe(1);
    expect(server.most.ofAll).toBeLessThanOrEqual(2);
    expect(pauses).toEqual(addresses.map(() => delay));
  });

  it('are asked for side by side of two hosts', async () => {
    const hosts = ['one.test', 'two.test'];
    const addresses = hosts.map((host) => `http://${host}:${server.port}/in-pairs`);
    const verdicts = await check(addresses);
    expect([...verdicts.values()].map(({ kind }) => kind)).toEqual(['fine', 'fine']);
    expect(server.most).toEqual({ ofHost: 1, ofAll: 2 });
  });

  it('take turns at a host to which others redirect', async () => {
    const hosts = ['one.test', 'two.test'];
    await check(hosts.map((host) => `http://${host}:${server.port}/to-hub`));
    expect(server.seen.filter(({ path }) => path === '/slow')).toHaveLength(2);
    expect(server.most.ofHost).toBe(1);
  });

  it('are left when the first of them show that there is no network', async () => {
    const port = await findClosedPort();
    const addresses = Array.from(
      { length: 100 },
      (_, index) => `http://localhost:${port}/${index}`,
    );
    const verdicts = await check(addresses);
    expect(verdicts.size).toBe(30);
  });

  it('are all followed when only the first are dead', async () => {
    const port = await findClosedPort();
    const dead = Array.from({ length: 29 }, (_, index) => `http://localhost:${port}/${index}`);
    const verdicts = await check([...dead, `${server.address}/fine`, `${server.address}/gone`]);
    expect(verdicts.size).toBe(31);
  });
});
