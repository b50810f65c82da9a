import { describe, expect, test } from 'vitest';
import { changesHtml, changeWords } from '@/lib/versions/changes-html';
import { compareTexts } from '@/lib/versions/compare';
import { messages } from '@/tests/fixtures/messages';

const words = changeWords((name) => messages[`changes.${name}`] ?? name);
const htmlOf = (before: string, after: string) => changesHtml(compareTexts(before, after), words);
/** As it is heard and seen: words alone. */
const readOf = (before: string, after: string) =>
  htmlOf(before, after)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a comparison of two versions', () => {
  test('tells words that changed within a paragraph, in place', () => {
    expect(
      compareTexts('<p>Report it within two days.</p>', '<p>Report it within one day.</p>'),
    ).toEqual([
      {
        kind: 'changed',
        under: '',
        words: [
          { text: 'Report it within ' },
          { text: 'two days', how: 'removed' },
          { text: 'one day', how: 'added' },
          { text: '.' },
        ],
      },
    ]);
  });

  test('tells paragraphs that came and went, under which heading, and how many stayed', () => {
    const before = '<h2>What to do</h2><p>Stop.</p><p>An old way of reporting.</p><p>Breathe.</p>';
    const after =
      '<h2>What to do</h2><p>Stop.</p><p>Breathe.</p><h2>Whom to call</h2><p>A helpline.</p>';
    expect(compareTexts(before, after)).toEqual([
      { kind: 'same', count: 2 },
      { kind: 'removed', under: 'What to do', text: 'An old way of reporting.' },
      { kind: 'same', count: 1 },
      { kind: 'added', under: 'What to do', text: 'Whom to call' },
      { kind: 'added', under: 'Whom to call', text: 'A helpline.' },
    ]);
  });

  test('does not take two unlike paragraphs for one that changed', () => {
    const kinds = compareTexts('<p>Cats sleep all day.</p>', '<p>A court in Ghent ruled.</p>').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['removed', 'added']);
  });

  test('passes over numbers of notes, days of checks and lists of contents', () => {
    const text = (day: string, number: number) =>
      `<div class="meta">Checked ${day}</div><details class="toc"><ol><li>Part</li></ol></details><p>Words<label>${number}</label><small>Source ${number}</small>.</p><ol><li>Book.<span class="read">Checked ${day}</span></li></ol>`;
    expect(compareTexts(text('1 May', 1), text('2 May', 2))).toEqual([{ kind: 'same', count: 2 }]);
  });

  test('holds the rows of a table together', () => {
    const row = (cell: string) =>
      `<table><tbody><tr><td>Kenya</td><td>${cell}</td></tr></tbody></table>`;
    expect(readOf(row('no'), row('yes'))).toBe(
      'Changed Kenya | taken out: no end. added: yes end.',
    );
  });
});

describe('a comparison as a page shows it', () => {
  test('says by words what colour and lines show', () => {
    expect(readOf('<p>Say no. Tell one person.</p>', '<p>Say nothing. Tell one person.</p>')).toBe(
      'Changed Say taken out: no end. added: nothing end. . Tell one person.',
    );
    expect(htmlOf('<p>Say no, then stop.</p>', '<p>Say nothing, then stop.</p>')).toContain(
      '<del>',
    );
    expect(htmlOf('<p>Say no, then stop.</p>', '<p>Say nothing, then stop.</p>')).toContain(
      '<ins>',
    );
  });

  test('says so where nothing that a reader reads has changed', () => {
    expect(readOf('<p>One.</p>', '<p class="x">One.</p>')).toBe(
      'Nothing that you read has changed.',
    );
  });

  test('lets no sign of a text become markup', () => {
    const html = htmlOf('<p>a</p>', '<p>&lt;script&gt; &amp;</p>');
    expect(html).toContain('&lt;script&gt; &amp;');
    expect(html).not.toContain('<script>');
  });
});
