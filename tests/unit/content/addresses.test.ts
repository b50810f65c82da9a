import { describe, expect, test } from 'vitest';
import { listAddresses } from '@/lib/content/addresses';
import { readContent } from '@/lib/content/read';
import { giveBack } from '@/tests/fixtures/lent-tree';
import { testLines } from '@/tests/fixtures/line-cases';
import { firstStep, page, redirects } from '@/tests/fixtures/sound-files';
import { append, borrowTree, copy, drop, swap } from '@/tests/fixtures/sound-tree';

const list = 'content/addresses.txt';
const gone = (address: string) =>
  `address: ${address} has gone. Fix: bring the page back, or add to ${redirects}: { from: ${address}, to: …, since: … }.`;
const renamed = 'content/guides/first-hour/10-be-safe/en.mdx';
const redirect = (from: string, to: string) =>
  append(redirects, `- { from: "${from}", to: "${to}", since: 2026-11-11 }\n`);
const straight = 'Fix: point it straight at a page that exists.';

const root = borrowTree(swap(page, 'title:', 'draft: true\ntitle:'));
const content = readContent(root);
giveBack(root);
const lineOf = (address: string) => content.addresses.indexOf(address) + 1;

describe('a published address answers for good', () => {
  testLines([
    ['a page that has gone', drop(page), [`${list}:2:1 ${gone('/en/about/')}`]],
    [
      'a page that is a draft again',
      swap(page, 'title:', 'draft: true\ntitle:'),
      [`${list}:2:1 ${gone('/en/about/')}`],
    ],
    [
      'a page that has gone, with a redirect, passes',
      [drop(page), redirect('/en/about/', '/en/')],
      [],
    ],
    [
      'a step that was renamed',
      [copy(firstStep, renamed), drop(firstStep)],
      [
        `${list}:1:1 address: /en/guides/first-hour/#be-safe is new and not in the list. Fix: run npm run addresses.`,
        `${list}:${lineOf('/en/guides/first-hour/#get-safe')}:1 ${gone('/en/guides/first-hour/#get-safe')}`,
      ],
    ],
    [
      'a new page that is not listed yet',
      [
        copy(page, 'content/pages/thanks/en.mdx'),
        swap('content/pages/thanks/en.mdx', 'About these pages', 'Thanks to you'),
      ],
      [`${list}:1:1 address: /en/thanks/ is new and not in the list. Fix: run npm run addresses.`],
    ],
  ]);
});

describe('redirects lead straight to a page', () => {
  testLines([
    ['a redirect to a page passes', redirect('/en/faq/older/', '/en/faq/what-is-it/'), []],
    [
      'from a page that is still there',
      redirect('/en/about/', '/en/faq/'),
      [`${redirects}:6:3 redirect: /en/about/ is a page. Fix: remove the page or the redirect.`],
    ],
    [
      'to a page that does not exist',
      redirect('/en/faq/older/', '/en/faq/gone/'),
      [`${redirects}:6:3 redirect: /en/faq/gone/ is no page. ${straight}`],
    ],
    [
      'to another redirect',
      redirect('/en/faq/older/', '/en/faq/old-name/'),
      [`${redirects}:6:3 redirect: /en/faq/old-name/ is no page. ${straight}`],
    ],
    [
      'round in a circle',
      [redirect('/en/faq/a/', '/en/faq/b/'), redirect('/en/faq/b/', '/en/faq/a/')],
      [
        `${redirects}:6:3 redirect: /en/faq/b/ is no page. ${straight}`,
        `${redirects}:7:3 redirect: /en/faq/a/ is no page. ${straight}`,
      ],
    ],
    [
      'to itself',
      redirect('/en/faq/a/', '/en/faq/a/'),
      [`${redirects}:6:3 redirect: /en/faq/a/ is no page. ${straight}`],
    ],
    [
      'twice from one address',
      redirect('/en/faq/old-name/', '/en/faq/'),
      [
        `${redirects}:6:3 redirect: /en/faq/old-name/ has a redirect already. Fix: keep one of them.`,
      ],
    ],
    [
      'from a part of a page to another page',
      redirect('/en/guides/first-hour/#old', '/en/faq/'),
      [
        `${redirects}:6:3 redirect: a part can only move within its page. Fix: keep the page: what stands behind # never reaches a server.`,
      ],
    ],
    [
      'from a part of a page to another part passes',
      redirect('/en/guides/first-hour/#old', '/en/guides/first-hour/#get-safe'),
      [],
    ],
    [
      'to another site',
      redirect('/en/faq/older/', 'https://elsewhere.example/'),
      [
        `${redirects}:6:33 [2].to: “https://elsewhere.example/” is not of the form wanted here. Fix: write it as /en/kind/name/.`,
      ],
    ],
    [
      'since a day that no calendar has',
      swap(redirects, 'what-is-it/, since: 2026-11-10', 'what-is-it/, since: 2026-02-30'),
      [
        `${redirects}:2:62 [0].since: not a day of the calendar, or not written as YYYY-MM-DD. Fix: write a day that there is, as 2026-01-31.`,
      ],
    ],
  ]);
});

describe('addresses are made from content', () => {
  test('lists, texts and the steps of guides, without drafts', () => {
    const addresses = listAddresses(content, ['en']);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/en/',
        '/en/articles/',
        '/en/articles/how-it-spreads/',
        '/en/faq/',
        '/en/faq/what-is-it/',
        '/en/guides/',
        '/en/guides/first-hour/',
        '/en/guides/first-hour/#get-safe',
        '/en/guides/first-hour/#keep-a-record',
        '/en/sources/',
      ]),
    );
    expect(addresses).not.toContain('/en/about/');
  });

  test('in the languages asked for alone', () => {
    expect(listAddresses(content, [])).toEqual([]);
    expect(listAddresses(content, ['cy'])).not.toContain('/cy/faq/what-is-it/');
  });
});
