import { describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '@/lib/build/headers';
import { caddyFile, netlifyHeaders, nginxConf } from '@/lib/build/host-files';
import { citeFiles } from '@/lib/citation/files';

const rules = headerRules([]);
const typeOf = (path: string) =>
  headersOf(path, rules).find(({ name }) => name === 'Content-Type')?.value;

describe('the files to cite a page by', () => {
  test.each([
    ['/en/faq/x/cite.bib', 'application/x-bibtex;charset=utf-8'],
    ['/en/faq/x/cite.ris', 'application/x-research-info-systems;charset=utf-8'],
    ['/en/guides/x/2026-11-23/cite.json', 'application/vnd.citationstyles.csl+json;charset=utf-8'],
  ])('%s is served as %s', (path, type) => {
    expect(typeOf(path)).toBe(type);
  });

  test.each(['/en/faq/x/', '/data/laws.json', '/cite.bib', '/en/x/cite.bib/', '/en/x/recite.json'])(
    '%s is none of them',
    (path) => {
      expect(typeOf(path) ?? '').not.toMatch(/bibtex|research|csl/);
    },
  );

  test('stand in the settings of every host', () => {
    for (const [name, type] of Object.entries(citeFiles)) {
      expect(netlifyHeaders(rules, [])).toContain(
        `/*/${name}\n  Content-Type: ${type};charset=utf-8`,
      );
      expect(caddyFile(rules, [], '/en/')).toContain(
        `header /*/${name} {\n  Content-Type "${type};charset=utf-8"\n  defer\n}`,
      );
      const place = `location ~ ^/.*/${name.replace('.', '\\.')}$ {`;
      const [, inside = ''] = nginxConf(rules, [], '/en/').split(place);
      expect(inside.split('\nlocation')[0]).toContain(`default_type "${type};charset=utf-8";`);
    }
  });
});
