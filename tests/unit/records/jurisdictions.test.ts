import { describe, expect, test } from 'vitest';
import { stateBorders } from '@/lib/records/borders';
import { higherOf, listPlaces, membersOf, nameOfPlace, partsOf } from '@/lib/records/jurisdictions';
import { nearbyOf } from '@/lib/records/nearby';

describe('law above a place', () => {
  test.each([
    ['US-CA', ['US']],
    ['GB-EAW', ['GB']],
    ['GB-WLS', ['GB-EAW', 'GB']],
    ['DE', ['EU']],
    ['DE-BY', ['DE', 'EU']],
    ['NO', []],
    ['EU', []],
  ])('of %s', (code, above) => {
    expect(higherOf(code)).toEqual(above);
  });

  test('the European Union has 27 members', () => {
    expect(membersOf('EU')).toHaveLength(27);
    expect(membersOf('US')).toEqual([]);
  });
});

describe('parts of a country', () => {
  test('the United States are fifty states and the capital’s district, without territories', () => {
    expect(partsOf('US')).toHaveLength(51);
    expect(partsOf('US')).toContain('US-DC');
    expect(partsOf('US')).not.toContain('US-PR');
  });

  test('Canada has thirteen, though some letters are those of other countries', () => {
    expect(partsOf('CA')).toHaveLength(13);
    expect(partsOf('CA')).toContain('CA-PE');
  });

  test('the United Kingdom has three districts of law', () => {
    expect(partsOf('GB')).toEqual(['GB-EAW', 'GB-SCT', 'GB-NIR']);
  });
});

describe('names of places', () => {
  test.each([
    ['DE', 'Germany'],
    ['EU', 'European Union'],
    ['HK', 'Hong Kong'],
    ['GB-EAW', 'England and Wales'],
    ['US-CA', 'California'],
  ])('%s is %s', (code, name) => {
    expect(nameOfPlace(code, 'en')).toBe(name);
  });

  test('are in the reader’s language', () => {
    expect(nameOfPlace('DE', 'fr')).toBe('Allemagne');
  });

  test('of a code that is no place are refused', () => {
    expect(() => nameOfPlace('US-QQ', 'en')).toThrow('CLDR knows no place US-QQ');
    expect(() => nameOfPlace('QX', 'en')).toThrow('CLDR knows no place QX');
  });

  test('stand in order, parts below their country', () => {
    const names = listPlaces(['US-TX', 'AT', 'US', 'US-AL', 'TR', 'US-TX'], 'en').map(
      ({ name, isPart }) => (isPart ? `- ${name}` : name),
    );
    expect(names).toEqual(['Austria', 'Türkiye', 'United States', '- Alabama', '- Texas']);
  });
});

describe('places nearby', () => {
  test('every state is in the table of borders, and every border has two sides', () => {
    expect([...stateBorders.keys()].sort()).toEqual([...partsOf('US')].sort());
    for (const [state, borders] of stateBorders) {
      for (const border of borders) expect(stateBorders.get(border), border).toContain(state);
    }
  });

  test('of a state are those on its borders that have a page', () => {
    expect(nearbyOf('US-CA', ['US', 'US-AZ', 'US-CA', 'US-NY', 'US-OR'])).toEqual([
      'US-AZ',
      'US-OR',
    ]);
  });

  test('of another part of a country are the other parts', () => {
    expect(nearbyOf('GB-SCT', ['GB', 'GB-EAW', 'GB-NIR', 'GB-SCT', 'IE'])).toEqual([
      'GB-EAW',
      'GB-NIR',
    ]);
  });

  test('of a country are its neighbours', () => {
    expect(nearbyOf('DE', ['DE', 'EU', 'ES', 'FR', 'PL', 'DE-BY'])).toEqual(['FR', 'PL']);
  });

  test('of an island are the nearest', () => {
    expect(nearbyOf('NZ', ['AR', 'AU', 'DE', 'ES', 'FR', 'NZ'])[0]).toBe('AU');
    expect(nearbyOf('SG', ['DE', 'MY', 'US'])[0]).toBe('MY');
  });

  test('of the European Union are its members', () => {
    expect(nearbyOf('EU', ['CH', 'DE', 'EU', 'FR', 'GB'])).toEqual(['DE', 'FR']);
  });
});
