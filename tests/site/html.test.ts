import {
  HtmlValidate,
  type ResolvedConfig,
  type RuleConfig,
  StaticConfigLoader,
  version,
} from 'html-validate';
import { describe, expect, test } from 'vitest';
import { openCache } from '@/lib/build/cache';
import { sitePages } from './built-site';

/** Strict presets of the validator, and why some rules do not hold here. */
const rules: RuleConfig = {
  // The serializer writes `hidden=""`, which HTML parsers read as `hidden`.
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  // Our own script comes from the same origin as the page that would hold its hash.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Titles have up to 70 characters of their own, and then the name of the site.
  'long-title': ['error', { maxlength: 80 }],
};
const presets = [
  'html-validate:recommended',
  'html-validate:standard',
  'html-validate:document',
  'html-validate:a11y',
];
/** One configuration for all pages, worked out once: for each page, it would be a third of the work. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string) {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}
const validatorWith = (own: RuleConfig) =>
  new HtmlValidate(new OneConfig({ root: true, extends: presets, rules: own }));
// A frame has no tab: the title of a step in one names its guide as well. An earlier version, which
// no search lists, names its day.
const rulesForAsides: RuleConfig = { ...rules, 'long-title': ['error', { maxlength: 140 }] };
const usual = validatorWith(rules);
const forAsides = validatorWith(rulesForAsides);

/** What was found on a page before rests on the validator, its rules and the page, and is kept. */
const { keep } = openCache('valid-html');
const by = JSON.stringify([version, presets, rules, rulesForAsides]);

/** A page without what no rule of HTML looks at and every change of a style changes: CSS, and hashes in names. */
const withoutStyles = (html: string) =>
  html
    .replace(/(<style[^>]*>).*?(?=<\/style>)/gs, '$1')
    .replace(/(\/_own\/[\w-]+)\.[0-9a-f]{10}\./g, '$1.');

async function problemsOf(file: string, whole: string): Promise<string[]> {
  const html = withoutStyles(whole);
  const isAside = /^[^/]+\/embed\/.|\/\d{4}-\d{2}-\d{2}\//.test(file);
  const found = await keep([by, file, html], async () => {
    const { results } = await (isAside ? forAsides : usual).validateString(html, file);
    const problems = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`,
      ),
    );
    return Buffer.from(problems.join('\n'));
  });
  return found.toString().split('\n').filter(Boolean);
}

describe('HTML', () => {
  const pages = sitePages.filter(({ type }) => type !== undefined);

  test('of every page is valid', async () => {
    const problems: string[] = [];
    for (const { file, html } of pages) problems.push(...(await problemsOf(file, html)));
    expect(problems).toEqual([]);
  });

  test.each([
    ['no-dup-id', '<p id="a">x</p><p id="a">y</p>'],
    ['wcag/h37', '<img src="/a.png">'],
    ['element-permitted-content', '<ul><p>x</p></ul>'],
    ['no-missing-references', '<p aria-labelledby="gone">x</p>'],
    ['heading-level', '<h4>x</h4>'],
    ['unique-landmark', '<nav>a</nav><nav>b</nav>'],
  ])('that breaks %s is told', async (rule, body) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><h1>A</h1>${body}</body></html>`;
    const problems = await problemsOf('a.html', html);
    expect(problems.filter((problem) => problem.startsWith(`a.html: ${rule}:`))).not.toEqual([]);
    expect(await problemsOf('a.html', html), 'asked again').toEqual(problems);
  });

  test('is the same HTML with other styles, and not with another word', () => {
    const page = (padding: string, word: string) =>
      `<style>@media (width<40rem){a{padding:${padding}}}</style><link href="/_own/print.${padding}123456789.css"><p>${word}</p><style>b{}</style>`;
    expect(withoutStyles(page('1', 'Words'))).toBe(withoutStyles(page('2', 'Words')));
    expect(withoutStyles(page('1', 'Words'))).not.toBe(withoutStyles(page('1', 'Others')));
  });
});
