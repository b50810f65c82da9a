import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

/** A site of somebody else's on this machine: another origin, with one page. */
export async function openStranger(body: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/html;charset=utf-8')
      .end(`<!DOCTYPE html><title>Elsewhere</title>${body}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
