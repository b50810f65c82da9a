import { describe, expect, it } from 'vitest';
import {
  publishHelpline,
  publishLaw,
  publishPlatform,
  publishSource,
} from '@/lib/data/published-records';
import { type Helpline, helplineSchema } from '@/lib/schema/helpline';
import { type Law, lawSchema } from '@/lib/schema/law';
import { type Platform, platformSchema } from '@/lib/schema/platform';
import type { Provenance } from '@/lib/schema/record';
import { sourceSchema } from '@/lib/schema/source';

const addressOf = (path: string) => `https://unshare.example/en${path}`;

const read = (fields: string[], how: Provenance['read'] = 'source'): Provenance => ({
  fields,
  url: 'https://line.example/contact/',
  title: 'Contact page',
  read: how,
  checkedOn: '2026-11-20',
});

const helpline = (sources: Provenance[], reviewBy = '2027-02-20'): Helpline => ({
  id: 'gb-example-line',
  name: 'Example Line',
  country: 'GB',
  kind: 'general',
  forWhom: { ages: 'all', genders: 'all' },
  does: 'Listens to people, and tells them what they can do next.',
  phone: { number: '020 7946 0018' },
  text: { number: '60018', shortCode: 'A short code for messages' },
  chat: 'https://line.example/chat/',
  url: 'https://line.example/',
  cost: 'free',
  onBill: 'unclear',
  sources,
  checkedOn: '2026-11-20',
  reviewBy,
});

describe('a helpline as data', () => {
  it('has its numbers where they were read at the service', () => {
    const published = publishHelpline(helpline([read(['phone', 'text', 'chat'])]), addressOf);
    expect(published.phone).toEqual({ number: '020 7946 0018' });
    expect(published.text?.number).toBe('60018');
    expect(published.chat).toBe('https://line.example/chat/');
  });

  it.each([
    ['not yet checked', [read(['name'])], 'unchecked'],
    ['read elsewhere only', [read(['phone', 'text', 'chat'], 'elsewhere')], 'elsewhere'],
  ])('has no number that was %s, and says so in its states', (_how, sources, state) => {
    const published = publishHelpline(helpline(sources), addressOf);
    expect(Object.keys(published)).not.toEqual(expect.arrayContaining(['phone']));
    expect(published).not.toHaveProperty('text');
    expect(published).not.toHaveProperty('chat');
    expect(published.states).toMatchObject({ phone: state, text: state, chat: state });
    expect(JSON.stringify(published)).not.toContain('7946');
  });

  it('keeps a number whose review is late, beside the day that says so', () => {
    const late = publishHelpline(helpline([read(['phone'])], '2020-01-01'), addressOf);
    expect(late.phone).toEqual({ number: '020 7946 0018' });
    expect(late.reviewBy).toBe('2020-01-01');
  });

  it('names its page and its place there', () => {
    expect(publishHelpline(helpline([]), addressOf).pageUrl).toBe(
      'https://unshare.example/en/helplines/gb/#gb-example-line',
    );
  });
});

const platform = (sources: Provenance[]): Platform => ({
  id: 'example-photos',
  name: 'Example Photos',
  operator: 'Example Company',
  kind: 'social',
  reports: ['intimate-images'],
  accountNeeded: 'no',
  form: 'https://photos.example/report/',
  sources,
  checkedOn: '2026-11-20',
  reviewBy: '2027-02-20',
});

describe('a platform as data', () => {
  it('has its form only where it was read', () => {
    expect(publishPlatform(platform([read(['form'])]), addressOf).form).toBe(
      'https://photos.example/report/',
    );
    const unread = publishPlatform(platform([read(['name'])]), addressOf);
    expect(unread).not.toHaveProperty('form');
    expect(unread.states).toEqual({ form: 'unchecked', accountNeeded: 'unchecked' });
  });
});

const law: Law = {
  id: 'gb-image-code',
  jurisdiction: 'GB',
  instrument: 'Image Code',
  instrumentLanguage: 'en',
  citation: 'Image Code s. 4',
  url: 'https://code.example/2025/',
  kind: 'criminal',
  status: 'in-force',
  summary: 'Sharing a private picture of another person without consent is a crime.',
  acts: { sharing: 'yes', viewing: 'unclear' },
  sources: [read(['instrument', 'acts.sharing']), read(['citation'], 'elsewhere')],
  checkedOn: '2026-11-20',
  reviewBy: '2027-05-20',
};

describe('a law as data', () => {
  it('tells how far each important field was read, acts one by one', () => {
    expect(publishLaw(law, addressOf).states).toEqual({
      instrument: 'source',
      citation: 'elsewhere',
      status: 'unchecked',
      acts: { sharing: 'source', viewing: 'unchecked' },
    });
  });

  it('begins with its id and its page, and ends with its states', () => {
    const names = Object.keys(publishLaw(law, addressOf));
    expect(names.slice(0, 3)).toEqual(['id', 'pageUrl', 'jurisdiction']);
    expect(names.slice(-4)).toEqual(['sources', 'checkedOn', 'reviewBy', 'states']);
  });
});

describe('a source as data', () => {
  it('is what the content has, with its place on the page of sources', () => {
    const source = {
      id: 'survey-2024',
      type: 'report' as const,
      title: 'A survey that was never made',
      page: '10-19',
      URL: 'https://survey.example/2024/',
      checkedOn: '2026-11-20',
      read: 'full' as const,
    };
    const pageUrl = 'https://unshare.example/en/sources/#survey-2024';
    expect(publishSource(source, addressOf)).toEqual({ ...source, pageUrl });
  });
});

describe('what we add to a record', () => {
  it.each([
    ['laws', lawSchema.shape],
    ['platforms', platformSchema.shape],
    ['helplines', helplineSchema.shape],
    ['sources', sourceSchema.shape],
  ])('hides no field of its own: %s', (_kind, shape) => {
    const own = Object.keys(shape);
    expect(own.filter((name) => ['id', 'pageUrl', 'states'].includes(name))).toEqual([]);
  });
});
