import { describe, expect, test } from 'vitest';
import { mailtoOf, smsOf } from '@/lib/share/messages';

const body = 'Is it a crime? Often & “yes”.\nhttps://unshare.example/en/q/7/';
const fieldsOf = (link: string) =>
  new URLSearchParams(link.slice(link.indexOf('?') + 1).replaceAll('+', '%2B'));

describe('a prepared message', () => {
  test('by mail has its subject and words, whatever signs are in them', () => {
    const link = mailtoOf({ subject: 'One + one', body });
    expect(link).toMatch(/^mailto:\?subject=/);
    expect(fieldsOf(link).get('subject')).toBe('One + one');
    expect(fieldsOf(link).get('body')).toBe(body);
  });

  test('by mail has no subject where none is wanted', () => {
    expect(fieldsOf(mailtoOf({ body })).has('subject')).toBe(false);
  });

  test('by text is to nobody yet, and read with ? and with & alike', () => {
    const link = smsOf({ body });
    expect(link).toMatch(/^sms:\?&body=/);
    expect(fieldsOf(link).get('body')).toBe(body);
  });
});
