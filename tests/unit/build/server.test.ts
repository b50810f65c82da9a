import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '@/lib/build/headers';
import { serveSite } from '@/lib/build/server';

const root = mkdtempSync(join(tmpdir(), 'unshare-server-'));
const [out, host] = [join(root, 'out'), join(root, 'host')];
const faq = '<!DOCTYPE html><title>Questions</title>';
const missing = '<!DOCTYPE html><title>Not here</title>';
const rules = headerRules(["'sha256-AAAA='"]);

mkdirSync(join(out, 'en/faq'), { recursive: true });
mkdirSync(join(out, '_own'), { recursive: true });
mkdirSync(host);
writeFileSync(join(out, 'en/faq/index.html'), faq);
writeFileSync(join(out, 'en/faq/index.html.br'), brotliCompressSync(faq));
writeFileSync(join(out, '_own/page.1.js'), 'away()');
writeFileSync(join(out, '.env'), 'secret');
writeFileSync(join(out, '404.html'), missing);
writeFileSync(
  join(host, 'headers.json'),
  JSON.stringify({ rules, redirects: [{ from: '/en/old/', to: '/en/faq/' }], start: '/en/' }),
);

let server: Server;
let port = 0;
beforeAll(async () => {
  const served = await serveSite(out, host, 0);
  server = served.server;
  port = Number(new URL(served.address).port);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

describe('the local server', () => {
  test('serves a page with every header of production', async () => {
    const { status, headers, body } = await ask('/en/faq/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(faq);
    expect(headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
    for (const { name, value } of rules[0]?.headers ?? []) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
  });

  test('sends brotli to whoever takes it', async () => {
    const { headers, body } = await ask('/en/faq/', { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(faq);
  });

  test('adds the headers of a folder', async () => {
    const { headers } = await ask('/_own/page.1.js');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  test('answers what is not there with the page for it, headers and 404', async () => {
    for (const path of ['/en/nothing/', '//', '/en/%zz', '/.env', '/../host/headers.json']) {
      const { status, headers, body } = await ask(path);
      expect(status, path).toBe(404);
      expect(body.toString()).toBe(missing);
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('sends readers on from the top and from moved addresses', async () => {
    const top = await ask('/?from=elsewhere');
    expect([top.status, top.headers.location]).toEqual([302, '/en/']);
    const moved = await ask('/en/old/');
    expect([moved.status, moved.headers.location]).toEqual([301, '/en/faq/']);
    expect(moved.headers['referrer-policy']).toBe('no-referrer');
  });

  test('sends readers on to the one address of a page, and never to another site', async () => {
    const bare = await ask('/en/faq?from=elsewhere');
    expect([bare.status, bare.headers.location]).toEqual([301, '/en/faq/']);
    for (const path of ['//en/faq', '/en/nothing', '/en/faq/../faq']) {
      expect((await ask(path)).headers.location, path).toBeUndefined();
    }
  });

  test('listens to this machine alone', () => {
    const bound = server.address();
    expect(['127.0.0.1', '::1']).toContain(bound && typeof bound === 'object' && bound.address);
  });
});

test('a port that is taken is told in one line', async () => {
  await expect(serveSite(out, host, port)).rejects.toThrow(
    new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`),
  );
});
