import { describe, expect, test } from 'vitest';
import { zoneOf } from '@/lib/records/hours';
import { phoneLink, smsAddress, telAddress } from '@/lib/records/phones';
import { reasonWithheld } from '@/lib/records/withheld';
import { exampleLine, inTime, late } from '@/tests/fixtures/services';

describe('telephone numbers', () => {
  test('are shown in the groups of the service and dialled with the country code', () => {
    const link = phoneLink({ number: '020-7946 0018' }, 'GB');
    expect(link.text).toBe('020\u00a07946\u00a00018');
    expect(telAddress(link)).toBe('tel:+442079460018');
    expect(smsAddress(link)).toBe('sms:+442079460018');
  });

  test('that are short codes are dialled as they are', () => {
    const shortCode = 'European harmonised number for child helplines';
    expect(telAddress(phoneLink({ number: '116 111', shortCode }, 'GB'))).toBe('tel:116111');
  });

  test.each([
    ['#9110', 'tel:%239110', 'sms:%239110'],
    ['*212', 'tel:*212', 'sms:*212'],
    ['*12#', 'tel:*12%23', 'sms:*12%23'],
  ])('that are short codes keep their keys, and none begins a fragment: %s', (number, tel, sms) => {
    const link = phoneLink({ number, shortCode: 'A short code for tests' }, 'JP');
    expect(link.text).toBe(number);
    expect(telAddress(link)).toBe(tel);
    expect(smsAddress(link)).toBe(sms);
    expect(new URL(telAddress(link)).hash).toBe('');
  });

  test('of services without borders bring their country code along', () => {
    expect(telAddress(phoneLink({ number: '+44 20 7946 0018' }, 'INT'))).toBe('tel:+442079460018');
    expect(() => phoneLink({ number: '020 7946 0018' }, 'INT')).toThrow('020 7946 0018');
  });
});

describe('hours', () => {
  const hours = { words: 'Every day 9:00 to 17:00.', zone: 'Europe/Berlin' };

  test('bear the name of their time zone in the language of the page', () => {
    expect(zoneOf(hours, 'en')).toBe('Central European Time');
    expect(zoneOf(hours, 'de')).toBe('Mitteleuropäische Zeit');
    expect(zoneOf({ ...hours, zone: 'Europe/London' }, 'en')).toBe('United Kingdom Time');
  });

  test('that never end need no time zone', () => {
    expect(zoneOf({ ...hours, always: true }, 'en')).toBeUndefined();
  });
});

describe('what is not shown', () => {
  test('a number read at the service is shown until its review is late', () => {
    expect(reasonWithheld(exampleLine, 'phone', inTime)).toBeUndefined();
    expect(reasonWithheld(exampleLine, 'phone', late)).toBe('overdue');
  });

  test('a number read elsewhere, or a chat that nobody has read, is never shown', () => {
    expect(reasonWithheld(exampleLine, 'text', inTime)).toBe('unread');
    expect(reasonWithheld(exampleLine, 'chat', inTime)).toBe('unread');
  });
});
