import { describe, expect, test } from 'vitest';
import { JurisdictionPage } from '@/components/templates/jurisdiction-page';
import { lineOf, placeLawOf } from '@/lib/records/place-law';
import type { Law } from '@/lib/schema/law';
import { exampleCited } from '@/tests/fixtures/cited';
import { lawOf, unread } from '@/tests/fixtures/laws';
import { render } from '@/tests/fixtures/rendered';
import { english, exampleLine } from '@/tests/fixtures/services';

const frame = { speech: english, footer: [] };
const inTime = '2026-11-23';
const late = '2027-05-21';

const federal = lawOf(
  'US',
  { threatening: 'yes', 'platform-removal': 'yes' },
  {
    id: 'us-duty',
    removal: { hours: 48, owedBy: 'Platforms', words: 'Within 48 hours of a request.' },
    penalty: { words: 'Up to two years in prison.' },
  },
);
const state = lawOf('US-CA', { sharing: 'yes', viewing: 'no' });

function pageOf(code: string, laws: Law[], today = inTime) {
  const law = placeLawOf(code, laws, [{ ...exampleLine, country: 'US' }], 'en');
  return render(
    <JurisdictionPage
      frame={frame}
      law={law}
      sources={new Map()}
      today={today}
      cited={exampleCited}
    />,
  );
}

describe('the page of a place', () => {
  const { text, links } = pageOf('US-CA', [federal, state]);

  test('answers in one line first, then in the order in which people ask', () => {
    const parts = [
      'California',
      'Yes. Sharing someone’s intimate image without consent is against the law here.',
      'Also against the law: threatening.',
      'to share it?',
      'to threaten to share it?',
      'to make a fake?',
      'to possess it?',
      'to view it?',
      'What must a platform do',
      'Who can start it',
      'Penalties',
      'Gaps',
      'The laws, and where we read them',
      'Above and nearby',
      'Helplines',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says once that it is no legal advice', () => {
    expect(text.split('This is information, not legal advice.')).toHaveLength(2);
  });

  test('shows the federal law above, and what it adds', () => {
    expect(text).toContain('The law above applies here too: United States');
    expect(text).toContain('Law above (United States): US Ex. Code 1');
    expect(links).toContainEqual({ words: 'US Ex. Code 1', to: '/en/laws/us/#us-duty' });
    expect(text).toContain('48 hoursUS Ex. Code 1');
  });

  test('leads from an answer to the law, and from there to its source', () => {
    expect(links).toContainEqual({ words: 'US-CA Ex. Code 1', to: '#us-ca-example' });
    expect(links).toContainEqual({ words: 'The Example Code', to: 'https://code.example/1/' });
    expect(text).toContain('Read at the source, 20 November 2026');
  });

  test('names what is a gap: a “no” of a source apart from what is unclear', () => {
    expect(text).toContain('Not covered, a source says: viewing.');
    expect(text).toMatch(/Unclear: making a fake, .*possessing, and taking\./);
  });

  test('leads to helplines there', () => {
    expect(links).toContainEqual({
      words: 'Example Line',
      to: '/en/helplines/us/#gb-example-line',
    });
  });

  test('says when its review is late, and not before', () => {
    expect(text).not.toContain('was due for review');
    expect(pageOf('US-CA', [federal, state], late).text).toContain(
      'Part of this page was due for review on 20 May 2027.',
    );
  });
});

describe('the line that answers first', () => {
  const line = (code: string, ...laws: Law[]) => lineOf(placeLawOf(code, laws, [], 'en'));

  test.each(['yes', 'partly', 'no', 'unclear'] as const)('%s', (value) => {
    expect(line('NO', lawOf('NO', { sharing: value }))).toBe(value);
  });

  test('of a country where some parts have a law', () => {
    expect(line('GB', lawOf('GB-SCT', { sharing: 'yes' }), lawOf('GB', {}))).toBe('parts');
    expect(line('GB-SCT', lawOf('GB-SCT', { sharing: 'partly' }))).toBe('partly');
  });

  test('of a place whose law nobody has read', () => {
    expect(line('NO', unread(lawOf('NO', { sharing: 'yes' })))).toBe('unchecked');
  });

  test('of a place where no law was found, unless a law above answers', () => {
    const none = lawOf('US-CA', {}, { status: 'none-found' });
    expect(line('US-CA', none)).toBe('none');
    expect(line('US-CA', none, lawOf('US', { sharing: 'yes' }))).toBe('yes');
  });

  test('of the European Union, whose law binds states', () => {
    expect(line('EU', lawOf('EU', { sharing: 'yes' }))).toBe('union');
  });
});

describe('the page of a member of the European Union', () => {
  const regulation = lawOf('EU', { 'platform-removal': 'partly' }, { kind: 'platform-duty' });

  test('shows the Union’s duties of platforms, and the way to its page', () => {
    const { text, links } = pageOf('DE', [lawOf('DE', { sharing: 'yes' }), regulation]);
    expect(links).toContainEqual({ words: 'European Union', to: '/en/laws/eu/' });
    expect(text).toContain('EU Ex. Code 1European Union. In force');
  });
});
