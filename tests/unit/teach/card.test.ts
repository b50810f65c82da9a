import { describe, expect, test } from 'vitest';
import type { Helpline } from '@/lib/schema/helpline';
import { type CardSheet, incidentCard } from '@/lib/teach/card';
import { english, exampleLine, inTime, late } from '@/tests/fixtures/services';

const duty = 'https://example.org/en/teach/#your-duty-to-report';
const childLine: Helpline = {
  ...exampleLine,
  id: 'gb-child-line',
  name: 'Child Line',
  kind: 'child',
  forWhom: { ages: 'minors', genders: 'all' },
};

const cardOf = (helplines: readonly Helpline[], today = inTime) =>
  incidentCard(
    'GB',
    {
      laws: new Map(),
      platforms: new Map(),
      helplines: new Map(helplines.map((one) => [one.id, one])),
      today,
    },
    english,
    duty,
  );
const wordsOf = ({ blocks }: CardSheet) => JSON.stringify(blocks).replaceAll('\u00a0', ' ');

describe('the card of a country', () => {
  test('has a number that was read at the service, and none that was read elsewhere', () => {
    const words = wordsOf(cardOf([exampleLine]).card);
    expect(words).toContain('020 7946 0018');
    expect(words).not.toContain('07700');
    expect(words).toContain('line.example');
  });

  test('leaves out a number that is late for review, and keeps the service', () => {
    const words = wordsOf(cardOf([exampleLine], late).card);
    expect(words).not.toContain('020 7946 0018');
    expect(words).toContain('Example Line');
  });

  test('names services for young people first', () => {
    const words = wordsOf(cardOf([exampleLine, childLine]).card);
    expect(words.indexOf('Child Line')).toBeLessThan(words.indexOf('Example Line'));
  });

  test('says that the law is not known where there is no record, and never that it is allowed', () => {
    const words = wordsOf(cardOf([exampleLine]).card);
    expect(words).toContain('We have no record of the law here yet.');
  });

  test('keeps staff away from the image, and leads to the duty to report', () => {
    const { card, staffRoom } = cardOf([exampleLine]);
    expect(wordsOf(card)).toContain('Look at nothing. Ask nobody to show or send it.');
    expect(wordsOf(staffRoom)).toContain(
      'Do not view, save, copy, print or forward the image, even as proof.',
    );
    expect(wordsOf(staffRoom)).toContain(duty);
  });

  test('is of the day of its newest record', () => {
    expect(cardOf([exampleLine]).checkedOn).toBe('2026-11-20');
  });
});
