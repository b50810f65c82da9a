import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { z } from 'zod';
import { headersOf } from './headers';

const hostSchema = z.object({
  rules: z.array(
    z.object({
      pattern: z.string(),
      headers: z.array(z.object({ name: z.string(), value: z.string() })),
      without: z.array(z.string()).optional(),
    }),
  ),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  start: z.string(),
});

const movedTo = (path: string, redirects: readonly { from: string; to: string }[]) =>
  redirects.find(({ from }) => from === path)?.to;

/** Where a page stands whose address was asked for without its last slash. */
const withSlash = (path: string, outDir: string): string | undefined =>
  /^(\/[\w-]+)+$/.test(path) && existsSync(join(outDir, path, 'index.html'))
    ? `${path}/`
    : undefined;

/**
 * Serves a finished site on the loopback address as a host would: compressed, with the same
 * headers and redirects, and every page at one address alone.
 * @param outDir the finished site
 * @param hostDir where its `headers.json` stands
 * @param port 0 for any free one
 * @returns the server, listening, and its address
 * @throws Error in one line when the port is taken
 */
export function serveSite(
  outDir: string,
  hostDir: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const host = hostSchema.parse(JSON.parse(readFileSync(join(hostDir, 'headers.json'), 'utf8')));
  const files = sirv(outDir, { brotli: true, gzip: true, dotfiles: false });
  const notFound = readFileSync(join(outDir, '404.html'));
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    for (const { name, value } of headersOf(path, host.rules)) response.setHeader(name, value);
    const to =
      path === '/' ? host.start : (movedTo(path, host.redirects) ?? withSlash(path, outDir));
    if (to !== undefined) {
      response.writeHead(path === '/' ? 302 : 301, { Location: to }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    });
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
          : error,
      );
    });
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://localhost:${actual}` });
    });
  });
}
