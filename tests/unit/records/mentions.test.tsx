import { describe, expect, test } from 'vitest';
import { componentsFor } from '@/components/mdx/components';
import { testLines } from '@/tests/fixtures/line-cases';
import { render } from '@/tests/fixtures/rendered';
import { english, exampleLine, examplePhotos, inTime } from '@/tests/fixtures/services';
import { article, plainSentence, question } from '@/tests/fixtures/sound-files';
import { append, swap } from '@/tests/fixtures/sound-tree';

const beside = (component: string) =>
  swap(question, plainSentence, `${plainSentence} Ask ${component}.`);

describe('records that a text names', () => {
  testLines([
    ['a helpline that has a record passes', beside('<Helpline id="example-line"/>'), []],
    ['a platform that has a record passes', beside('<ReportTo id="example-photos"/>'), []],
    [
      'a helpline that has none',
      beside('<Helpline id="another-line"/>'),
      [
        `${question}:18:26 Helpline: no record another-line in content/helplines. Fix: add content/helplines/another-line.yaml, or mend the id.`,
      ],
    ],
    [
      'a platform that has none',
      append(article, '\nReport it to <ReportTo id="example-line"/>.\n'),
      [
        `${article}:46:14 ReportTo: no record example-line in content/platforms. Fix: add content/platforms/example-line.yaml, or mend the id.`,
      ],
    ],
    [
      'a record that is broken is one error, not a second one where it is named',
      [
        beside('<Helpline id="example-line"/>'),
        swap('content/helplines/example-line.yaml', 'cost: free', 'cost: cheap'),
      ],
      [
        'content/helplines/example-line.yaml:12:7 cost: "cheap" is not one of the values allowed. Fix: choose one of: free, local-rate, paid, unclear.',
      ],
    ],
  ]);
});

describe('links to pages of records', () => {
  const link = (target: string) => beside(`[the other page](${target})`);
  testLines([
    ['a platform passes', link('/platforms/example-photos/'), []],
    ['a helpline on the page of its country passes', link('/helplines/gb/#example-line'), []],
    [
      'a platform that has no record',
      link('/platforms/another/'),
      [
        `${question}:18:26 link: no page at /platforms/another/. Fix: mend the address, or write that page first.`,
      ],
    ],
    [
      'a helpline that is not on the page',
      link('/helplines/gb/#another-line'),
      [
        `${question}:18:26 link: no part #another-line on /helplines/gb/. Fix: its parts are: example-line.`,
      ],
    ],
  ]);
});

describe('in a sentence', () => {
  const records = {
    laws: new Map(),
    platforms: new Map([[examplePhotos.id, examplePhotos]]),
    helplines: new Map([[exampleLine.id, exampleLine]]),
    today: inTime,
  };
  const { Helpline, ReportTo } = componentsFor([], records, english);

  test('a helpline is a link to its place and says what it does', () => {
    expect(render(<Helpline id="gb-example-line" />)).toEqual({
      text: 'Example Line (listens and advises)',
      links: [{ words: 'Example Line', to: '/en/helplines/gb/#gb-example-line' }],
    });
  });

  test('a helpline is a link from the words of the text, where it has some', () => {
    expect(render(<Helpline id="gb-example-line">this line</Helpline>)).toEqual({
      text: 'this line',
      links: [{ words: 'this line', to: '/en/helplines/gb/#gb-example-line' }],
    });
  });

  test('a platform is a link to the page that says how to report there', () => {
    expect(render(<ReportTo id="example-photos" />)).toEqual({
      text: 'Example Photos',
      links: [{ words: 'Example Photos', to: '/en/platforms/example-photos/' }],
    });
  });

  test('a record that is not there stops the build', () => {
    expect(() => render(<ReportTo id="nowhere" />)).toThrow('nowhere');
  });
});
