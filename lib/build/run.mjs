// @ts-check
// `node lib/build/run.mjs <name>`: installs what is missing, then runs lib/build/<name>.ts.
// Plain JavaScript without packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...rest] = process.argv.slice(2);
const wantedMajor = 20;
const wantedMinor = 9;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `Node ${wantedMajor}.${wantedMinor} or newer is needed; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (once; about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Packages could not be installed: see the lines above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.argv = [...process.argv.slice(0, 2), ...rest];
// From here TypeScript can be imported, in this process: another one would take half a second.
const { register } = await import('tsx/esm/api');
register();
await import(new URL(`${name}.ts`, import.meta.url).href);
