import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { wordOf } from '@/lib/teach/word';
import { lessonDocument } from '@/tests/fixtures/lesson-document';

/** The file as mammoth, which is not ours, reads it. */
const html = (await mammoth.convertToHtml({ buffer: await wordOf(lessonDocument) })).value;

describe('a lesson as a Word file', () => {
  test.each([
    ['its title', '<h1>A lesson: signs like * and _ stay</h1>'],
    ['headings', '<h2>Steps</h2>'],
    ['steps with their minutes', '<h3>A cake (5 minutes)</h3>'],
    ['words that stand out', 'Ask <strong>who</strong> may see it'],
    ['links', '<a href="https://example.org/en/">our page</a>'],
    ['lists in order', '<ol><li>First</li><li>Second</li></ol>'],
    ['tables with a head', '<th><p><strong>Asked</strong></p></th>'],
    ['cells as they are', '<td><p>A | B</p></td>'],
    ['slides', '<h3>A slide</h3><p>On the slide</p>'],
    ['how to cite it', lessonDocument.citation],
    ['its licence', lessonDocument.licence],
  ])('has %s', (_what, words) => {
    expect(html).toContain(words);
  });
});
