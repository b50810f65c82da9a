import { describe, expect, test } from 'vitest';
import { localeOf, localesOf, pseudoLocale } from '@/lib/i18n/locales';
import { pseudoMessage, pseudoMessages } from '@/lib/i18n/pseudo';
import { localPath } from '@/lib/i18n/speech';
import { createTranslate } from '@/lib/i18n/translate';

const steps = '{count, plural, one {# step} other {# steps}}';

describe('an interface word', () => {
  const t = createTranslate({ 'site.name': 'Unshare', 'guides.steps': steps }, 'en');

  test('is found by its key', () => {
    expect(t('site.name')).toBe('Unshare');
  });

  test('counts as its language does', () => {
    expect(t('guides.steps', { count: 1 })).toBe('1 step');
    expect(t('guides.steps', { count: 1234 })).toBe('1,234 steps');
  });

  test('that is missing stops the build, with its key and file', () => {
    expect(() => t('nav.about')).toThrow('No message nav.about in content/messages/en.json');
  });

  test('that lacks a value stops the build', () => {
    expect(() => t('guides.steps')).toThrow();
  });
});

describe('pseudo-text', () => {
  const shown = (message: string) => message.replaceAll('\u202e', '‹').replaceAll('\u202c', '›');

  test('turns each word round and leaves what is no word', () => {
    expect(shown(pseudoMessage('Leave this page – 24/7'))).toBe('‹Leave› ‹this› ‹page› – 24/7');
  });

  test('leaves what stands in braces as it is', () => {
    expect(shown(pseudoMessage('Checked {date}.'))).toBe('‹Checked› {date}.');
    expect(pseudoMessage(steps)).toBe(steps);
  });

  test('keeps every message a message', () => {
    const words = { 'exit.progress': 'Shift pressed {count} of 3 times', 'guides.steps': steps };
    const t = createTranslate(pseudoMessages(words), 'ar-XB');
    expect(shown(t('exit.progress', { count: 2 }))).toMatch(
      /^‹Shift› ‹pressed› (2|٢) ‹of› 3 ‹times›$/,
    );
    expect(t('guides.steps', { count: 2 })).toContain('steps');
  });
});

describe('languages', () => {
  test('the mirrored one is built for tests alone', () => {
    expect(localesOf(false)).not.toContain(pseudoLocale);
    expect(localesOf(true)).toContain(pseudoLocale);
    expect(pseudoLocale.dir).toBe('rtl');
  });

  test('one that the site does not speak is refused', () => {
    expect(localeOf('en').name).toBe('English');
    expect(() => localeOf('xx')).toThrow('No locale xx: add it to lib/i18n/locales.ts');
  });

  test('an address starts with its language', () => {
    expect(localPath('en', '/faq/')).toBe('/en/faq/');
  });
});
