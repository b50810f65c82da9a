import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const frameworkModule = /^\[project\]\/node_modules\/next\//;
const manifestLine = /^globalThis\.__RSC_MANIFEST\["(?:[^"\\]|\\.)*"\] = (\{[\s\S]*\});?\s*$/m;

const manifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) });
const prerenderSchema = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
});
const pathsSchema = z.record(z.string(), z.string());

/** Client modules of ours that a page's manifest names; the framework's own do not count. */
export function ownClientModules(manifest: string): string[] {
  const found = manifestLine.exec(manifest)?.[1];
  if (found === undefined) throw new Error('A client reference manifest of a form not known');
  const { clientModules } = manifestSchema.parse(JSON.parse(found));
  return Object.keys(clientModules).filter((module) => !frameworkModule.test(module));
}

const readJson = <T>(path: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')));

/**
 * Which built pages own client components, told by Next's manifests alone.
 * @param nextDir Next's folder after a build
 * @returns for each route without a slash at its end (`/en/faq`), the client modules of ours
 */
export function readClientModules(nextDir: string): Map<string, string[]> {
  const { routes } = readJson(join(nextDir, 'prerender-manifest.json'), prerenderSchema);
  const paths = readJson(join(nextDir, 'app-path-routes-manifest.json'), pathsSchema);
  const fileOf = new Map(
    Object.entries(paths).map(([path, route]) => [
      route,
      join(nextDir, 'server', 'app', `${path.slice(1)}_client-reference-manifest.js`),
    ]),
  );
  const modules = new Map<string, string[]>();
  for (const [route, { srcRoute }] of Object.entries(routes)) {
    const file = fileOf.get(srcRoute ?? route);
    if (!file || !existsSync(file)) throw new Error(`No client reference manifest for ${route}`);
    modules.set(route, ownClientModules(readFileSync(file, 'utf8')));
  }
  return modules;
}
