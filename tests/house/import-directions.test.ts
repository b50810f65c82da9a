import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listFiles } from '@/lib/content/list-files';

/** Who may not import what, and who may: a file of each folder with one import. */
const refused: [file: string, from: string][] = [
  ['lib/schema/probe.ts', '@/lib/content/read'],
  ['lib/schema/probe.ts', '@/lib/records/state'],
  ['lib/schema/probe.ts', '@/lib/i18n/locales'],
  ['lib/schema/probe.ts', '../i18n/locales'],
  ['lib/schema/probe.ts', '@/components/ui/mark'],
  ['lib/schema/probe.ts', 'node:fs'],
  ['lib/citation/probe.ts', '@/lib/content/read'],
  ['lib/citation/probe.ts', '@/components/ui/mark'],
  ['lib/citation/probe.ts', 'node:fs'],
  ['lib/i18n/probe.ts', '@/lib/content/pages'],
  ['lib/seo/probe.ts', '@/app/robots'],
  ['lib/seo/probe.ts', 'node:path'],
  ['lib/tools/map/probe.ts', '@/lib/content/pages'],
  ['lib/tools/map/probe.ts', '../../content/pages'],
  ['lib/records/probe.ts', '@/lib/build/step'],
  ['lib/data/probe.ts', '@/lib/content/read'],
  ['lib/bench/probe.ts', 'node:fs'],
  ['lib/teach/probe.ts', '@/lib/content/read'],
  ['lib/qr/probe.ts', 'node:fs'],
  ['lib/share/probe.ts', '@/lib/content/read'],
  ['lib/share/probe.ts', 'node:fs'],
  ['lib/versions/probe.ts', '@/lib/content/read'],
  ['lib/content/probe.ts', '@/lib/build/step'],
  ['lib/content/rules/probe.ts', '../../build/step'],
  ['lib/content/probe.ts', '@/components/ui/mark'],
  ['lib/content/probe.ts', '@/app/robots'],
  ['lib/links/probe.ts', '@/lib/content/read'],
  ['lib/build/probe.ts', '@/app/robots'],
  ['lib/build/probe.ts', '@/components/ui/mark'],
  ['components/ui/probe.tsx', '@/lib/i18n/format'],
  ['components/ui/probe.tsx', '@/lib/schema/article'],
  ['components/ui/probe.tsx', '../../lib/i18n/format'],
  ['components/ui/probe.tsx', '@/components/records/note'],
  ['components/layout/probe.tsx', '@/lib/content/pages'],
  ['components/mdx/probe.tsx', '@/lib/content/pages'],
  ['components/records/probe.tsx', '../../lib/content/pages'],
  ['components/templates/probe.tsx', '@/lib/build/step'],
  ['components/templates/probe.tsx', '@/app/robots'],
  ['components/tools/map/probe.tsx', '@/lib/content/records'],
  ['app/probe.ts', '@/lib/build/step'],
  ['app/[locale]/faq/probe.ts', '../../../lib/build/step'],
  ['tests/unit/content/probe.ts', '@/tests/fixtures/run-program'],
  ['tests/unit/build/probe.ts', '@/tests/fixtures/loaded-files'],
  ['tests/unit/build/probe.ts', 'node:child_process'],
];
const allowed: [file: string, from: string][] = [
  ['lib/schema/probe.ts', 'zod'],
  ['lib/schema/probe.ts', '@/lib/schema/fields'],
  ['lib/schema/probe.ts', './fields'],
  ['lib/citation/probe.ts', '@/lib/schema/source'],
  ['lib/content/probe.ts', 'node:fs'],
  ['lib/content/probe.ts', '@/lib/i18n/locales'],
  ['lib/build/probe.ts', '@/lib/content/check'],
  ['components/ui/probe.tsx', './mark'],
  ['components/ui/probe.tsx', 'react'],
  ['components/templates/probe.tsx', '@/lib/i18n/speech'],
  ['components/templates/probe.tsx', '@/components/records/note'],
  ['components/tools/map/probe.tsx', '@/lib/tools/map/reckon'],
  ['app/probe.ts', '@/lib/content/pages'],
  ['tests/house/probe.ts', '@/tests/fixtures/run-program'],
];

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** Lints one file for each case with this project's own settings, and gives those that were refused. */
function lint(root: string, cases: readonly [string, string][]): string[] {
  cpSync('biome.json', join(root, 'biome.json'));
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n');
  const files = cases.map(([file, from], index) => {
    const path = file.replace('probe', `probe-${index}`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `import { a } from '${from}';\n\nexport const b = a;\n`);
    return path;
  });
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--colors=off', '.'];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  const { diagnostics } = reportSchema.parse(JSON.parse(output));
  const found = new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => location.path),
  );
  return cases.filter((_case, index) => found.has(files[index] ?? '')).map(String);
}

describe('the linter enforces who may import what', () => {
  const root = mkdtempSync(join(tmpdir(), 'unshare-lint-'));
  afterAll(() => rmSync(root, { recursive: true }));

  test('imports against the direction are refused, and no others', () => {
    expect(lint(root, [...refused, ...allowed])).toEqual(refused.map(String));
  });
});

describe('every folder of code has its direction', () => {
  const settings = z
    .object({
      overrides: z.array(
        z.object({
          includes: z.array(z.string()),
          linter: z.object({ rules: z.object({ style: z.record(z.string(), z.unknown()) }) }),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')));
  const covered = settings.overrides
    .filter(({ linter }) => 'noRestrictedImports' in linter.rules.style)
    .flatMap(({ includes }) => includes);
  const folders = ['lib', 'components'].flatMap((top) =>
    readdirSync(top, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${top}/${name}/**`),
  );

  test.each([...folders, 'app/**'])('%s', (folder) => {
    expect(covered).toContain(folder);
  });

  test.each(covered)('%s is probed above', (folder) => {
    const probed = refused.map(([file]) => file);
    expect(probed.some((file) => file.startsWith(folder.replace('**', '')))).toBe(true);
  });
});

describe('code for the browser stands with the tools alone', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    listFiles(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );

  test("'use client' is written nowhere else", () => {
    const client = files.filter((file) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8')));
    expect(client.filter((file) => !file.startsWith('components/tools/'))).toEqual([]);
  });

  test('no link of the framework, which would need its scripts', () => {
    const linking = files.filter((file) => readFileSync(file, 'utf8').includes("'next/link'"));
    expect(linking).toEqual([]);
  });
});
