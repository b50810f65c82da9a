import { describe, expect, test } from 'vitest';
import { Ledger } from '@/components/records/ledger';
import { PlatformFacts } from '@/components/records/platform-facts';
import { ReportForm } from '@/components/records/report-form';
import type { Platform } from '@/lib/schema/platform';
import { render } from '@/tests/fixtures/rendered';
import { english, examplePhotos, inTime, late } from '@/tests/fixtures/services';

const form = (platform: Platform, today = inTime) =>
  render(<ReportForm platform={platform} today={today} speech={english} />);
const rules = { words: 'Open its own rules', to: 'https://photos.example/rules/' };
const { form: _form, ...withoutForm } = examplePhotos;
const { policy: _policy, ...withoutAddress } = withoutForm;

describe('the way in to a platform', () => {
  test('is its form, with the host that it leads to', () => {
    const { text, links } = form(examplePhotos);
    expect(links).toEqual([
      { words: 'Open the report form', to: 'https://www.photos.example/report/' },
    ]);
    expect(text).toContain('photos.example');
  });

  test('of a fingerprint programme bears its name', () => {
    expect(form({ ...examplePhotos, kind: 'hash-programme' }).links[0]?.words).toBe(
      'Open Example Photos',
    );
  });

  test('is the rules, with the reason, when the review of the form is late', () => {
    const { text, links } = form(examplePhotos, late);
    expect(links).toEqual([rules]);
    expect(text).toContain('We should have checked this form again by 20 February 2027.');
  });

  test('is the rules, with the reason, when the form was not read at the service', () => {
    const { text, links } = form({ ...examplePhotos, sources: [] });
    expect(links.map(({ to }) => to)).not.toContain('https://www.photos.example/report/');
    expect(text).toContain('We have not yet read this form on a page of the service.');
  });

  test('is the rules when no form is known', () => {
    const { text, links } = form(withoutForm);
    expect(links).toEqual([rules]);
    expect(text).toContain('We have not read a report form of this service.');
  });

  test('says so when no address is known at all', () => {
    const { text, links } = form(withoutAddress);
    expect(links).toEqual([]);
    expect(text).toContain('We have no address to give you.');
  });
});

test('a platform’s facts name its programmes and say what was not read at the source', () => {
  const { text, links } = render(
    <PlatformFacts
      platform={{ ...examplePhotos, whoMayReport: 'Anyone.' }}
      programmes={[{ id: 'example-hashes', name: 'Example Hashes' }]}
      speech={english}
    />,
  );
  expect(links).toContainEqual({
    words: 'Example Hashes',
    to: '/en/platforms/example-hashes/',
  });
  expect(text).toContain('Anyone. Not yet checked');
  expect(text).toContain('Intimate images · Fakes');
});

test('a promise stands beside its finding, each with its source', () => {
  const { text, links } = render(
    <Ledger
      entries={[
        {
          promise: 'It removes what is reported.',
          promiseUrl: 'https://photos.example/rules/',
          finding: 'Two in ten were removed.',
          findingBy: 'Example University',
          findingUrl: 'https://university.example/audit/',
          on: '2026-05-01',
        },
        { finding: 'Nothing more was found.' },
      ]}
      speech={english}
    />,
  );
  expect(text).toContain('PromiseIt removes what is reported.');
  expect(text).toContain('Example University, 1 May 2026');
  expect(text).toContain('No promise noted.');
  expect(links.map(({ to }) => to)).toEqual([
    'https://photos.example/rules/',
    'https://university.example/audit/',
  ]);
});
