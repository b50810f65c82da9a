import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RecordFigures } from '@/components/records/record-figures';
import en from '@/content/messages/en.json';
import { readContent } from '@/lib/content/read';
import { textRecordsOf } from '@/lib/content/text-records';
import { localeOf } from '@/lib/i18n/locales';
import { createTranslate } from '@/lib/i18n/translate';
import { day, withRecords } from '@/tests/fixtures/records-tree';

const speech = { locale: localeOf('en'), t: createTranslate(en, 'en') };

const figuresAt = (today: string) =>
  withRecords([], (root) => {
    const records = textRecordsOf(readContent(root), today);
    return renderToStaticMarkup(<RecordFigures records={records} speech={speech} />);
  });

/** What a reader gets to read, in order. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the figures on the page about checking', () => {
  it('say how many records there are, how far they were read, and how old they are', () => {
    expect(wordsOf(figuresAt(day))).toBe(
      'Counted on 23 November 2026, from the records themselves. ' +
        'Laws 2 records. The oldest check was on 20 November 2026. None is past its review day. ' +
        'Read at the source: 7 fields, 63.6% Read elsewhere: 0 fields, 0% Not read yet: 4 fields, 36.4% ' +
        'Platforms 1 record. The oldest check was on 20 November 2026. None is past its review day. ' +
        'Read at the source: 3 fields, 100% Read elsewhere: 0 fields, 0% Not read yet: 0 fields, 0% ' +
        'Helplines 1 record. The oldest check was on 20 November 2026. None is past its review day. ' +
        'Read at the source: 5 fields, 71.4% Read elsewhere: 0 fields, 0% Not read yet: 2 fields, 28.6%',
    );
  });

  it('name what is late, with a link to each, longest first', () => {
    const html = figuresAt('2027-06-01');
    expect(wordsOf(html)).toContain('2 are past their review day.');
    expect(wordsOf(html)).toContain(
      'Which ones none found (a code of images) , due on 20 January 2027 Image Code s. 4 , due on 20 May 2027',
    );
    expect(html).toContain('<a href="/en/platforms/example-photos/">Example Photos</a>');
  });

  it('draw the shares one after another, and leave the drawing to those who see', () => {
    const [drawing = ''] = figuresAt(day).match(/<svg[^>]*>.*?<\/svg>/) ?? [];
    expect(drawing).toContain('aria-hidden="true"');
    const rects = [...drawing.matchAll(/x="([\d.]+)" width="([\d.]+)"/g)];
    const edges = rects.map(([, x, width]) => [Number(x), Number(x) + Number(width)]);
    expect(edges[0]?.[0]).toBe(0);
    expect(edges[1]?.[0]).toBeCloseTo(edges[0]?.[1] ?? Number.NaN);
    expect(edges[2]?.[1]).toBeCloseTo(100);
  });
});
