import { describe, expect, test } from 'vitest';
import { answerFor, dutiesFor } from '@/lib/records/law-answer';
import type { Law } from '@/lib/schema/law';
import { lawOf, unread } from '@/tests/fixtures/laws';

const sharing = (code: string, ...laws: Law[]) => answerFor('sharing', code, laws).answer;

describe('the answer of a place for an act', () => {
  test.each(['yes', 'partly', 'no', 'unclear'] as const)('is what its law says: %s', (value) => {
    expect(sharing('NO', lawOf('NO', { sharing: value }))).toBe(value);
  });

  test('is unclear, and never no, where the law that was read does not name the act', () => {
    expect(sharing('NO', lawOf('NO', { threatening: 'yes' }))).toBe('unclear');
  });

  test('is not checked where nobody read what the law covers', () => {
    expect(sharing('NO', unread(lawOf('NO', { sharing: 'yes' })))).toBe('unchecked');
    expect(sharing('NO')).toBe('unchecked');
  });

  test('is the firmest of several laws', () => {
    const laws = [
      lawOf('NO', { sharing: 'no' }, { id: 'a' }),
      lawOf('NO', { sharing: 'yes' }, { id: 'b' }),
    ];
    expect(sharing('NO', ...laws)).toBe('yes');
    expect(answerFor('sharing', 'NO', laws).laws.map(({ id }) => id)).toEqual(['b']);
  });

  test.each(['enacted', 'bill'] as const)(
    'does not count a law that is %s: it is ahead',
    (status) => {
      const { answer, ahead } = answerFor('sharing', 'NO', [
        lawOf('NO', { sharing: 'yes' }, { status }),
      ]);
      expect(answer).toBe('unclear');
      expect(ahead).toHaveLength(1);
    },
  );

  test('does not count a repealed law, nor one whose status is unclear', () => {
    expect(sharing('NO', lawOf('NO', { sharing: 'yes' }, { status: 'repealed' }))).toBe(
      'unchecked',
    );
    expect(sharing('NO', lawOf('NO', { sharing: 'yes' }, { status: 'unclear' }))).toBe('unclear');
  });

  test('is about adults: a law on images of people under 18 alone does not count', () => {
    expect(sharing('NO', lawOf('NO', { sharing: 'yes' }, { whose: { minors: 'yes' } }))).toBe(
      'unchecked',
    );
    expect(
      sharing('NO', lawOf('NO', { sharing: 'yes' }, { whose: { adults: 'yes', minors: 'yes' } })),
    ).toBe('yes');
  });
});

describe('law above and below', () => {
  const federal = lawOf('US', { sharing: 'yes', threatening: 'yes', viewing: 'no' });

  test('a state has what the federal law gives it, and says whose law it is', () => {
    const { answer, by } = answerFor('threatening', 'US-CA', [
      federal,
      lawOf('US-CA', { sharing: 'yes' }),
    ]);
    expect({ answer, by }).toEqual({ answer: 'yes', by: ['US'] });
  });

  test('a state’s own law comes first', () => {
    const own = lawOf('US-CA', { sharing: 'yes' });
    expect(answerFor('sharing', 'US-CA', [federal, own]).by).toEqual(['US-CA']);
  });

  test('a federal “no” says nothing of a state', () => {
    const own = lawOf('US-CA', { sharing: 'yes' });
    expect(answerFor('viewing', 'US-CA', [federal, own]).answer).toBe('unclear');
  });

  test('a directive makes nothing illegal in a member state: it is ahead in the Union', () => {
    const directive = lawOf('EU', { sharing: 'yes' });
    expect(sharing('DE', directive)).toBe('unchecked');
    const { answer, ahead } = answerFor('sharing', 'EU', [directive]);
    expect({ answer, ahead }).toEqual({ answer: 'unclear', ahead: [directive] });
  });

  test('a duty of platforms in a regulation binds in a member state', () => {
    const regulation = lawOf('EU', { 'platform-removal': 'yes' }, { kind: 'platform-duty' });
    expect(answerFor('platform-removal', 'DE', [regulation])).toMatchObject({
      answer: 'yes',
      by: ['EU'],
    });
  });

  test('a country is covered in part when some of its parts are', () => {
    const { answer, by } = answerFor('sharing', 'GB', [lawOf('GB-SCT', { sharing: 'yes' })]);
    expect({ answer, by }).toEqual({ answer: 'partly', by: ['GB-SCT'] });
  });

  test('a country is covered when all its parts are', () => {
    const laws = ['GB-EAW', 'GB-SCT', 'GB-NIR'].map((code) => lawOf(code, { sharing: 'yes' }));
    expect(sharing('GB', ...laws)).toBe('yes');
    expect(sharing('GB', ...laws.slice(1))).toBe('partly');
  });
});

describe('duties of platforms', () => {
  const removal = { hours: 48, owedBy: 'Platforms', words: 'Within 48 hours.' };
  const federal = lawOf(
    'US',
    { 'platform-removal': 'yes' },
    { id: 'us-duty', kind: 'platform-duty', removal },
  );
  const other = lawOf('US', {}, { id: 'us-a-power', kind: 'regulator-power' });

  test('are the place’s own, then those above, deadlines first', () => {
    const own = lawOf('US-CA', { 'platform-removal': 'partly' });
    expect(dutiesFor('US-CA', [other, federal, own]).map(({ id }) => id)).toEqual([
      'us-ca-example',
      'us-duty',
      'us-a-power',
    ]);
  });

  test('leave out what was repealed, and law of other places', () => {
    expect(dutiesFor('US', [{ ...federal, status: 'repealed' }])).toEqual([]);
    expect(dutiesFor('CA', [federal])).toEqual([]);
  });
});
