import { describe, expect, test } from 'vitest';
import { HelplineCard } from '@/components/records/helpline-card';
import type { Helpline } from '@/lib/schema/helpline';
import { type Rendered, render } from '@/tests/fixtures/rendered';
import { english, exampleLine, inTime, late } from '@/tests/fixtures/services';

const card = (helpline: Helpline, today = inTime): Rendered =>
  render(<HelplineCard helpline={helpline} sources={new Map()} today={today} speech={english} />);
const addresses = ({ links }: Rendered) => links.map(({ to }) => to);

describe('the card of a helpline', () => {
  test('begins with its number, then its page', () => {
    expect(card(exampleLine).links.slice(0, 2)).toEqual([
      { words: 'Call 020\u00a07946\u00a00018', to: 'tel:+442079460018' },
      { words: 'Go to line.example', to: 'https://www.line.example/' },
    ]);
  });

  test('says for whom it is, when, in which languages, and at what cost', () => {
    const { text } = card(exampleLine);
    expect(text).toContain('Adults, women. Also friends.');
    expect(text).toContain('Monday to Friday 10:00 to 16:00. (United Kingdom Time)');
    expect(text).toContain('English and Welsh.');
    expect(text).toContain('Free.');
  });

  test('says “everyone” where nobody is left out', () => {
    const { text } = card({ ...exampleLine, forWhom: { ages: 'all', genders: 'all' } });
    expect(text).toContain('Everyone.');
  });

  test('keeps back what was not read at the service, and says why', () => {
    const shown = card(exampleLine);
    expect(addresses(shown)).not.toContain('sms:+447700900123');
    expect(addresses(shown)).not.toContain('https://line.example/chat/');
    expect(shown.text).not.toContain('07700');
    expect(shown.text).toContain(
      'We left out a number: we have not read it on a page of the service.',
    );
    expect(shown.text).toContain('We have not yet read the address of its chat.');
  });

  test('gives its page instead of a number whose review is late, and says why', () => {
    const shown = card(exampleLine, late);
    expect(shown.links[0]?.to).toBe('https://www.line.example/');
    expect(addresses(shown).filter((to) => /^(tel|sms):/.test(to))).toEqual([]);
    expect(shown.text).not.toContain('7946');
    expect(shown.text).toContain('We should have checked this number again by 20 February 2027.');
  });

  test('says nothing of a number that it never had', () => {
    const { phone: _phone, text: _text, chat: _chat, ...silent } = exampleLine;
    expect(card(silent, late).text).not.toContain('We should have checked');
  });

  test('names each source with its day, and what is not yet checked', () => {
    const { text, links } = card(exampleLine);
    expect(links).toContainEqual({
      words: 'Contact page of Example Line',
      to: 'https://line.example/contact/',
    });
    expect(text).toContain('Read at the source, 20 November 2026: name, what it does, phone,');
    expect(text).toContain('Not yet checked: for whom, languages, chat, address and on the phone');
  });
});
