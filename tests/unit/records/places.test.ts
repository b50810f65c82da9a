import { describe, expect, test } from 'vitest';
import { countriesByInitial } from '@/lib/records/countries';
import { dutyFor } from '@/lib/records/duty';
import { inOrderOfNeed } from '@/lib/records/helpline-order';
import { hostOf } from '@/lib/records/host';
import { uncheckedFields } from '@/lib/records/unchecked';
import type { Law } from '@/lib/schema/law';
import { exampleLine, inTime } from '@/tests/fixtures/services';

describe('countries', () => {
  const namesIn = (locale: string) =>
    countriesByInitial(['GB', 'AE', 'CI', 'CL', 'EG', 'AR'], locale).map(
      ({ initial, countries }) => `${initial}: ${countries.map(({ name }) => name).join(', ')}`,
    );

  test('stand under the first letters of their names', () => {
    expect(namesIn('en')).toEqual([
      'A: Argentina',
      'C: Chile, Côte d’Ivoire',
      'E: Egypt',
      'U: United Arab Emirates, United Kingdom',
    ]);
  });

  test('have their names and their order in the language of the page', () => {
    expect(namesIn('fr')).toEqual([
      'A: Argentine',
      'C: Chili, Côte d’Ivoire',
      'E: Égypte, Émirats arabes unis',
      'R: Royaume-Uni',
    ]);
  });
});

describe('helplines', () => {
  test('about images come first, then those whose number is shown, then by name', () => {
    const { phone: _phone, ...silent } = exampleLine;
    const lines = [
      { ...exampleLine, name: 'Child', kind: 'child' as const },
      { ...silent, name: 'A page', kind: 'image-abuse' as const },
      { ...exampleLine, sources: [], name: 'A number read nowhere', kind: 'image-abuse' as const },
      { ...exampleLine, name: 'B line', kind: 'image-abuse' as const },
      { ...exampleLine, name: 'A line', kind: 'image-abuse' as const },
    ];
    expect(inOrderOfNeed(lines, 'en', inTime).map(({ name }) => name)).toEqual([
      'A line',
      'B line',
      'A number read nowhere',
      'A page',
      'Child',
    ]);
  });

  test('say which of their fields nobody has read', () => {
    expect(uncheckedFields(exampleLine)).toEqual(['forWhom', 'languages', 'chat', 'url', 'onBill']);
  });
});

describe('the duty of platforms', () => {
  const law: Law = {
    id: 'us-example',
    jurisdiction: 'US',
    instrument: 'Example Act',
    instrumentLanguage: 'en',
    citation: 'Example Act s. 1',
    url: 'https://law.example/',
    kind: 'platform-duty',
    status: 'in-force',
    summary: 'A platform must remove what is reported.',
    acts: { 'platform-removal': 'yes' },
    removal: { hours: 48, owedBy: 'Platforms.', words: 'At the latest after 48 hours.' },
    sources: [],
    checkedOn: '2026-11-20',
    reviewBy: '2027-02-20',
  };
  const { removal: _removal, ...withoutDeadline } = law;

  test('is shown for services that carry what their users share', () => {
    expect(dutyFor({ kind: 'social' }, [withoutDeadline, law])).toBe(law);
    expect(dutyFor({ kind: 'hash-programme' }, [law])).toBeUndefined();
    expect(dutyFor({ kind: 'search' }, [law])).toBeUndefined();
  });

  test('of other countries is not called that of the United States', () => {
    expect(dutyFor({ kind: 'social' }, [{ ...law, jurisdiction: 'GB' }])).toBeUndefined();
  });
});

test('a host is named without www', () => {
  expect(hostOf('https://www.photos.example/report/')).toBe('photos.example');
  expect(hostOf('https://help.photos.example/')).toBe('help.photos.example');
});
