import { createServer } from 'node:net';
import { join } from 'node:path';
import { foldersOf } from './folders';
import { serveSite } from './server';
import { fail, runSteps } from './step';

/** `npm start`: builds the site and serves it with the headers of production. */
const root = process.cwd();
const port = Number(process.env.PORT ?? 3000);

/** Says at once that a port is taken, not after a minute of building. */
function portIsFree(): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      reject(new Error(`PORT is “${process.env.PORT}”. Write a number from 0 to 65535.`));
      return;
    }
    const probe = createServer();
    probe.once('error', () =>
      reject(new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)),
    );
    probe.listen(port, 'localhost', () => probe.close(() => resolve(`port ${port} is free`)));
  });
}

try {
  await runSteps([{ says: 'Looking at the port', run: portIsFree }]);
  // What builds the site takes a second to load: a taken port is told before.
  const { inOrder } = await import('./build-site');
  const { siteSteps } = await import('./site-steps');
  await runSteps(inOrder(siteSteps(root)));
  const { out, host } = foldersOf('site');
  const { address } = await serveSite(join(root, out), join(root, host), port);
  console.log(`\nUnshare is at ${address}/ (end it with Ctrl+C)`);
} catch (error) {
  fail(error);
}
