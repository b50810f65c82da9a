import { describe } from 'vitest';
import { testLines } from '@/tests/fixtures/line-cases';
import { handout, lesson, page, slides } from '@/tests/fixtures/sound-files';
import { append, copy, drop, publish, swap } from '@/tests/fixtures/sound-tree';

describe('a lesson has all that a teacher needs', () => {
  testLines([
    [
      'steps that take longer than the lesson',
      swap(lesson, 'title="A yes" minutes="15"', 'title="A yes" minutes="25"'),
      [
        `${lesson}:8:10 minutes: the steps take 30 minutes together, and the lesson 20. Fix: mend the minutes of the lesson or of a step.`,
      ],
    ],
    [
      'a lesson that is shorter than its steps',
      swap(lesson, 'minutes: 20', 'minutes: 15'),
      [
        `${lesson}:8:10 minutes: the steps take 20 minutes together, and the lesson 15. Fix: mend the minutes of the lesson or of a step.`,
      ],
    ],
    [
      'other minutes that add up pass',
      [
        swap(lesson, 'minutes: 20', 'minutes: 30'),
        swap(lesson, 'title="A yes" minutes="15"', 'title="A yes" minutes="25"'),
      ],
      [],
    ],
    [
      'no outcome',
      swap(lesson, 'outcomes:\n  - say what a yes covers\n', ''),
      [`${lesson}:2:1 outcomes: missing. Fix: add \`outcomes: …\`.`],
    ],
    [
      'an empty list of outcomes',
      swap(lesson, 'outcomes:\n  - say what a yes covers\n', 'outcomes: []\n'),
      [`${lesson}:10:11 outcomes: too few. Fix: at least 1.`],
    ],
    [
      'ages the wrong way round',
      swap(lesson, '{ from: 12, to: 16 }', '{ from: 16, to: 12 }'),
      [
        `${lesson}:7:23 ages.to: is below the youngest age. Fix: write the youngest age in from, the oldest in to.`,
      ],
    ],
    ['a single age passes', swap(lesson, '{ from: 12, to: 16 }', '{ from: 16, to: 16 }'), []],
    [
      'evidence from a source that does not exist',
      swap(lesson, 'cite: [survey-2024]', 'cite: [survey-1999]'),
      [
        `${lesson}:20:12 evidence[0].cite: no source survey-1999. Fix: add content/sources/survey-1999.yaml, or mend the id.`,
      ],
    ],
    [
      'evidence without a source',
      swap(lesson, 'cite: [survey-2024]', 'cite: []'),
      [`${lesson}:20:11 evidence[0].cite: too few. Fix: at least 1.`],
    ],
    [
      'a claim outside the evidence',
      swap(lesson, 'Students can say what a yes covers.', 'In 40% of classes a yes is clear.'),
      [
        `${lesson}:9:6 aim: “40%” has no source (percentage). Fix: say it in the text, with a Cite.`,
      ],
    ],
    [
      'words of drama, in what to avoid as well',
      swap(lesson, 'Talk of people whom the class knows', 'A shocking story to begin with'),
      [
        `${lesson}:17:1 words: “shocking”: Drama frightens people who are frightened already. Fix: write what happened, in plain words.`,
      ],
    ],
    [
      'the place of another lesson',
      [
        copy(lesson, 'content/lessons/taking-a-no/en.mdx'),
        copy(handout, 'content/lessons/taking-a-no/handout/en.mdx'),
        copy(slides, 'content/lessons/taking-a-no/slides/en.mdx'),
        swap('content/lessons/taking-a-no/en.mdx', 'title: Saying yes', 'title: Taking a no'),
        publish('/en/teach/taking-a-no/'),
        publish('/en/teach/taking-a-no/handout/'),
        publish('/en/teach/taking-a-no/slides/'),
      ],
      [
        `content/lessons/taking-a-no/en.mdx:6:8 order: ${lesson} has this place already. Fix: choose another.`,
      ],
    ],
  ]);
});

describe('a lesson has its handout and its slides', () => {
  testLines([
    [
      'no handout',
      drop(handout),
      [
        `content/addresses.txt:45:1 address: /en/teach/saying-yes/handout/ has gone. Fix: bring the page back, or add to content/redirects.yaml: { from: /en/teach/saying-yes/handout/, to: …, since: … }.`,
        `${lesson}:1:1 handout: missing. Fix: add ${handout}.`,
      ],
    ],
    [
      'no steps',
      [
        swap(lesson, '<Step title="A cake" minutes="5">\n\n', ''),
        swap(lesson, 'Ask who may see the cake.\n\n</Step>\n', 'Ask who may see the cake.\n'),
        swap(lesson, '<Step title="A yes" minutes="15">\n\n', ''),
        swap(lesson, 'Ask what the yes was for.\n\n</Step>\n', 'Ask what the yes was for.\n'),
      ],
      [
        `${lesson}:8:10 minutes: the lesson has no steps. Fix: write its steps as <Step title="…" minutes="…">.`,
      ],
    ],
    [
      'a step in a text of another kind',
      append(page, '\n<Step title="A step" minutes="5">\n\nDo it.\n\n</Step>\n'),
      [`${page}:9:1 Step: stands in a text of the kind page. Fix: use it in a lesson.`],
    ],
    [
      'words on no slide',
      append(slides, '\nA stray line.\n'),
      [`${slides}:11:1 Slide: stands on no slide. Fix: put it into <Slide title="…">.`],
    ],
    [
      'a slide in a handout',
      append(handout, '\n<Slide title="A slide">\n\nLook.\n\n</Slide>\n'),
      [
        `${handout}:9:1 Slide: stands in a text of the kind handout. Fix: use it in the slides of a lesson.`,
      ],
    ],
  ]);
});
