import { describe, expect, test } from 'vitest';
import { LawTable } from '@/components/records/law-table';
import { LawActPage } from '@/components/templates/law-act-page';
import { comparedActs, comparePlaces, groupByAnswer, nestParts } from '@/lib/records/compare';
import { drawWorld } from '@/lib/records/world-map';
import { lawOf, unread } from '@/tests/fixtures/laws';
import { render } from '@/tests/fixtures/rendered';
import { english } from '@/tests/fixtures/services';

const laws = [
  lawOf('US', { sharing: 'yes' }),
  lawOf('US-CA', { sharing: 'yes' }),
  lawOf('US-TX', { viewing: 'yes' }),
  lawOf('NO', { sharing: 'no' }),
  unread(lawOf('SE', { sharing: 'yes' })),
];
const places = comparePlaces(laws, 'en');

describe('places compared by an act', () => {
  test('stand in groups by their answer, the firmest first', () => {
    const groups = groupByAnswer(places, 'sharing').map(
      ({ answer, places: found }) =>
        `${answer}: ${found.map(({ place }) => place.name).join(', ')}`,
    );
    expect(groups).toEqual([
      'yes: United States, California, Texas',
      'no: Norway',
      'unchecked: Sweden',
    ]);
  });

  test('stand below their country where it has the same answer, and else alone', () => {
    const nested = (act: 'sharing' | 'viewing') =>
      groupByAnswer(places, act).flatMap(({ places: found }) =>
        nestParts(found).map(
          ({ place, parts }) => `${place.place.code} ${parts.map((part) => part.place.code)}`,
        ),
      );
    expect(nested('sharing')).toEqual(['US US-CA,US-TX', 'NO ', 'SE ']);
    expect(nested('viewing')).toContain('US-TX ');
  });
});

describe('the table of all places', () => {
  const { text, links } = render(<LawTable places={places} speech={english} />);

  test('leads to each place, and from each act to the page that sorts by it', () => {
    expect(links.map(({ to }) => to)).toEqual([
      ...comparedActs.map((act) => `/en/laws/act/${act}/`),
      '/en/laws/no/',
      '/en/laws/se/',
      '/en/laws/us/',
      '/en/laws/us-ca/',
      '/en/laws/us-tx/',
    ]);
  });

  test('never says no for what is unclear or not read', () => {
    expect(text).toContain(`NorwayNo${'Unclear'.repeat(7)}`);
    expect(text).toContain(`Sweden${'Not checked'.repeat(8)}`);
  });
});

describe('the page of an act', () => {
  const map = { act: 'sharing', places, drawing: drawWorld(['NO', 'SE', 'US']) } as const;
  const { text, links } = render(<LawActPage frame={{ speech: english, footer: [] }} map={map} />);

  test('says on the map what the lists say', () => {
    const onMap = links.filter(({ words }) => /^(Norway|Sweden|United States): /.test(words));
    expect(onMap).toEqual([
      { words: 'Norway: No', to: '/en/laws/no/' },
      { words: 'Sweden: Not checked', to: '/en/laws/se/' },
      { words: 'United States: Yes', to: '/en/laws/us/' },
    ]);
    expect(text).toContain('Yes 3 places');
  });

  test('names the law that an answer rests on, or the place above whose law it is', () => {
    expect(text).toContain('United StatesUS Ex. Code 1California · Texas');
  });
});
