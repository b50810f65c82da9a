import { describe } from 'vitest';
import { textComponents } from '@/lib/schema/components';
import { testLines } from '@/tests/fixtures/line-cases';
import {
  article,
  citedQuestion,
  evidenceStep,
  firstStep,
  guide,
  page,
  plainSentence,
  question,
} from '@/tests/fixtures/sound-files';
import { append, copy, publish, swap } from '@/tests/fixtures/sound-tree';

const components = Object.keys(textComponents).join(', ');
const thisPage = '[This page](/faq/should-i-answer/)';
const outside = 'is neither a page of ours nor https. Fix: write /kind/name/ or https://….';
const early =
  '“Take screenshots” stands before the warning about images of people under 18. Fix: put <Under18/> above it, or in an earlier step.';

describe('headings and pictures', () => {
  testLines([
    [
      'a heading that skips a level',
      swap(article, '### The count', '#### The count'),
      [`${article}:22:1 heading: skips a level (from 2 to 4). Fix: use ###.`],
    ],
    [
      'a first heading that skips a level',
      swap(question, '## Is it', '### Is it'),
      [`${question}:16:1 heading: skips a level (from 1 to 3). Fix: use ##.`],
    ],
    [
      'a second page title',
      swap(question, '## Is it', '# Is it'),
      [
        `${question}:16:1 heading: a second page title. Fix: start at ##: the title is in the front matter.`,
      ],
    ],
    [
      'a heading without words',
      swap(question, '## Is it a crime?', '##'),
      [`${question}:16:1 heading: no words. Fix: say what stands below it, or remove it.`],
    ],
    [
      'a heading that stands above already',
      swap(article, '## The dates', '## the count'),
      [
        `${article}:31:1 heading: “the count” stands above already. Fix: say what is new here: whoever jumps from heading to heading hears both.`,
      ],
    ],
    ['a heading one level up passes', swap(article, '### The count', '## The count'), []],
    [
      'an image without alternative text',
      swap(article, '![A line that leaves one point and ends at three]', '![]'),
      [`${article}:44:1 image: no alternative text. Fix: say between [ and ] what it shows.`],
    ],
    [
      'an image whose alternative text is blank',
      swap(article, '![A line that leaves one point and ends at three]', '![ ]'),
      [`${article}:44:1 image: no alternative text. Fix: say between [ and ] what it shows.`],
    ],
    [
      'an image of another site',
      swap(article, '](/icon.svg)', '](https://example.org/icon.svg)'),
      [
        `${article}:44:1 image: https://example.org/icon.svg is no file of ours. Fix: put it into public/ and write /name.`,
      ],
    ],
    [
      'an address apart from its words',
      append(page, '\nSee [the thing][x].\n\n[x]: http://example.org/\n'),
      [
        `${page}:11:1 link: an address apart from its words. Fix: write [words](address) in the text.`,
      ],
    ],
    [
      'a footnote, and a block of code',
      append(page, '\nA word.[^1]\n\n[^1]: Its note.\n\n```\ncode\n```\n'),
      [
        `${page}:11:1 text: a footnote. Fix: name the source with <Cite id="…"/>, or say it in the text.`,
        `${page}:13:1 text: a block of code. Fix: say it in words, or use <Say>.`,
      ],
    ],
    [
      'an image with another text passes',
      swap(article, '![A line that leaves one point', '![A curve that leaves one point'),
      [],
    ],
  ]);
});

describe('components are those of the list, with their attributes', () => {
  testLines([
    [
      'an unknown component',
      swap(page, 'These pages are made', '<Alert/> These pages are made'),
      [`${page}:7:1 Alert: unknown component. Fix: use one of: ${components}.`],
    ],
    [
      'an unknown component around paragraphs',
      swap(page, 'These pages', '<Banner>\n\nA loud word.\n\n</Banner>\n\nThese pages'),
      [`${page}:7:1 Banner: unknown component. Fix: use one of: ${components}.`],
    ],
    [
      'an element of HTML',
      swap(page, 'These pages', '<b>These</b> pages'),
      [`${page}:7:1 b: unknown component. Fix: use one of: ${components}.`],
    ],
    ['a known component passes', append(page, '\n<Care>\n\nTake a break.\n\n</Care>\n'), []],
    [
      'an unknown attribute',
      swap(
        citedQuestion,
        'this.<Cite id="survey-2024"/>',
        'this.<Cite id="survey-2024" page="4"/>',
      ),
      [`${citedQuestion}:15:59 Cite.page: unknown field. Fix: remove it, or use one of: id, at.`],
    ],
    [
      'a missing attribute',
      swap(article, '<Cite id="survey-2024" at="table 2"/>', '<Cite at="table 2"/>'),
      [`${article}:16:102 Cite.id: missing. Fix: add \`id: …\`.`],
    ],
    [
      'an attribute that is code',
      swap(article, '<Cite id="survey-2024" at="table 2"/>', '<Cite id={survey}/>'),
      [
        `${article}:16:102 Cite: an attribute that is not plain text. Fix: write it as name="text".`,
      ],
    ],
    [
      'a value that an attribute does not have',
      swap(article, 'verdict="unsupported"', 'verdict="nonsense"'),
      [
        `${article}:38:1 Claim.verdict: "nonsense" is not one of the values allowed. Fix: choose one of: supported, partly, unsupported, unchecked.`,
      ],
    ],
    ['another value passes', swap(article, 'verdict="unsupported"', 'verdict="partly"'), []],
    [
      'an event on a day that no calendar has',
      swap(article, '<Event on="2025-02-28">', '<Event on="2025-02-30">'),
      [`${article}:35:1 Event.on: not a day of the calendar. Fix: mend the value.`],
    ],
    [
      'an event on a date in words',
      swap(article, '<Event on="2024-05">', '<Event on="May 2024">'),
      [
        `${article}:34:1 Event.on: “May 2024” is not of the form wanted here. Fix: write it as "2024", "2024-09" or "2024-09-18".`,
      ],
    ],
    [
      'more dots filled than drawn',
      swap(article, 'filled="3" of="25"', 'filled="26" of="25"'),
      [
        `${article}:27:1 DotRow.filled: more dots than there are. Fix: write how many of the dots are filled.`,
      ],
    ],
    ['all dots filled pass', swap(article, 'filled="3" of="25"', 'filled="25" of="25"'), []],
    [
      'a component that is never closed',
      swap(firstStep, '</Say>\n', ''),
      [
        `${firstStep}:9:1 text: Expected a closing tag for \`<Say>\` (9:1-9:6). Fix: close the component, or write &lt; and \\{ for signs meant as text.`,
      ],
    ],
    [
      'a component closed by another',
      swap(firstStep, '</Say>', '</Care>'),
      [
        `${firstStep}:13:1 text: Unexpected closing tag \`</Care>\`, expected corresponding closing tag for \`<Say>\` (9:1-9:6). Fix: close the component, or write &lt; and \\{ for signs meant as text.`,
      ],
    ],
    [
      'code in braces',
      swap(page, 'They help nobody', '{They} help nobody'),
      [`${page}:7:33 text: code in braces. Fix: write \\{ for a brace meant as text.`],
    ],
    [
      'an import',
      swap(page, 'These pages', 'import x from "y"\n\nThese pages'),
      [`${page}:7:1 text: an import or export. Fix: remove it: components are there already.`],
    ],
  ]);
});

describe('links lead to pages that exist', () => {
  testLines([
    [
      'a link to a page that does not exist',
      swap(question, thisPage, '[This page](/faq/should-i-run/)'),
      [
        `${question}:18:22 link: no page at /faq/should-i-run/. Fix: mend the address, or write that page first.`,
      ],
    ],
    ['a link to one that does passes', swap(question, thisPage, '[This page](/about/)'), []],
    [
      'a link to a step that does not exist',
      swap(question, thisPage, '[This page](/guides/first-hour/#run)'),
      [
        `${question}:18:22 link: no part #run on /guides/first-hour/. Fix: its parts are: get-safe, keep-a-record.`,
      ],
    ],
    [
      'a link to a step that does passes',
      swap(question, thisPage, '[This page](/guides/first-hour/#get-safe)'),
      [],
    ],
    [
      'a link with its language',
      swap(question, thisPage, '[This page](/en/faq/should-i-answer/)'),
      [
        `${question}:18:22 link: no page at /en/faq/should-i-answer/. Fix: mend the address, or write that page first.`,
      ],
    ],
    [
      'a link without encryption',
      swap(question, thisPage, '[This page](http://a.example/)'),
      [`${question}:18:22 link: http://a.example/ ${outside}`],
    ],
    [
      'a link that starts at no root',
      swap(question, thisPage, '[This page](should-i-answer)'),
      [`${question}:18:22 link: should-i-answer ${outside}`],
    ],
    [
      'a link that does not say where it leads',
      swap(question, thisPage, '[here](/faq/should-i-answer/)'),
      [
        `${question}:18:22 link: “here” says nothing of where it leads. Fix: name the page or the service.`,
      ],
    ],
    [
      'a page to read next that does not exist',
      swap(question, '[/articles/how-it-spreads/,', '[/articles/how-it-sprang/,'),
      [
        `${question}:11:11 related: no page at /articles/how-it-sprang/. Fix: mend the address, or write that page first.`,
      ],
    ],
    [
      'a page to read next that is the page itself',
      swap(question, '/faq/should-i-answer/]', '/faq/what-is-it/]'),
      [
        `${question}:11:38 related: /faq/what-is-it/ is this page itself. Fix: choose another page.`,
      ],
    ],
    [
      'a page to read next that is named twice',
      swap(question, '/faq/should-i-answer/]', '/articles/how-it-spreads/]'),
      [
        `${question}:11:38 related: /articles/how-it-spreads/ is named already. Fix: choose another page.`,
      ],
    ],
    [
      'a step to read next that does not exist',
      swap(article, '/guides/first-hour/#keep-a-record]', '/guides/first-hour/#keep]'),
      [
        `${article}:13:29 related: no part #keep on /guides/first-hour/. Fix: its parts are: get-safe, keep-a-record.`,
      ],
    ],
    [
      'a page that is broken, which links still find',
      swap(page, 'title: About these pages', 'title: Us'),
      [
        `${page}:2:8 title: too short (2 of at least 4 characters). Fix: write at least 4 characters.`,
      ],
    ],
  ]);
});

describe('titles, numbers and addresses belong to one page', () => {
  testLines([
    [
      'two steps of a guide with one id',
      copy(firstStep, 'content/guides/first-hour/30-get-safe/en.mdx'),
      [
        `content/guides/first-hour/30-get-safe/en.mdx:2:1 slug: ${firstStep} has the step get-safe already. Fix: choose another.`,
      ],
    ],
    [
      'two steps with two ids pass',
      [
        copy(firstStep, 'content/guides/first-hour/30-stay-safe/en.mdx'),
        publish('/en/guides/first-hour/#stay-safe'),
      ],
      [],
    ],
    [
      'a page that takes the address of a list',
      [
        copy(page, 'content/pages/articles/en.mdx'),
        swap('content/pages/articles/en.mdx', 'About these pages', 'Our articles'),
      ],
      [
        'content/pages/articles/en.mdx:1:1 slug: /en/articles/ is the address of a list. Fix: choose another name.',
      ],
    ],
    [
      'a page with an address of its own passes',
      [
        copy(page, 'content/pages/thanks/en.mdx'),
        swap('content/pages/thanks/en.mdx', 'About these pages', 'Our articles'),
        publish('/en/thanks/'),
      ],
      [],
    ],
    [
      'a title that another page has',
      swap(question, 'title: What is it?', 'title: Should I answer them?'),
      [`${question}:3:8 title: ${citedQuestion} has this title already. Fix: choose another.`],
    ],
    [
      'a title that another page has in other letters',
      swap(page, 'title: About these pages', 'title: the FIRST hour'),
      [`${page}:2:8 title: ${guide} has this title already. Fix: choose another.`],
    ],
    [
      'a number that another question has',
      swap(question, 'number: 1', 'number: 2'),
      [`${question}:2:9 number: ${citedQuestion} has this number already. Fix: choose another.`],
    ],
    [
      'a place that another guide has',
      [
        copy(guide, 'content/guides/next-day/en.mdx'),
        swap('content/guides/next-day/en.mdx', 'title: The first hour', 'title: The next day'),
        publish('/en/guides/next-day/'),
        publish('/en/guides/next-day/cite/'),
      ],
      [
        `content/guides/next-day/en.mdx:8:8 order: ${guide} has this place already. Fix: choose another.`,
      ],
    ],
    [
      'a step without a guide',
      copy(firstStep, 'content/guides/next-day/10-get-safe/en.mdx'),
      [
        'content/guides/next-day/10-get-safe/en.mdx:1:1 step: its guide has no cover. Fix: add content/guides/next-day/en.mdx.',
      ],
    ],
  ]);
});

describe('the warning about images of people under 18 stands before evidence advice', () => {
  testLines([
    [
      'advice without the warning',
      swap(evidenceStep, '<Under18/>\n\n', ''),
      [`${evidenceStep}:7:1 Under18: ${early}`],
    ],
    [
      'advice before the warning',
      [swap(evidenceStep, '<Under18/>\n\n', ''), append(evidenceStep, '\n<Under18/>\n')],
      [`${evidenceStep}:7:1 Under18: ${early}`],
    ],
    [
      'advice in a step before the warning’s step',
      append(firstStep, '\nTake screenshots first.\n'),
      [`${firstStep}:15:1 Under18: ${early}`],
    ],
    [
      'advice on the cover, before every step',
      swap(guide, 'Start where you like.', 'Take screenshots now.'),
      [`${guide}:13:1 Under18: ${early}`],
    ],
    [
      'advice in an answer to a question',
      swap(question, plainSentence, 'Take screenshots now.'),
      [`${question}:18:1 Under18: ${early}`],
    ],
    [
      'in a short answer, which no warning can precede',
      swap(question, '  text: It is a picture', '  text: Take screenshots first. It is a picture'),
      [
        `${question}:10:9 answer.text: “Take screenshots” stands before the warning about images of people under 18. Fix: say it in the text, below <Under18/>.`,
      ],
    ],
    [
      'in a summary',
      swap(guide, 'summary: ', 'summary: Take screenshots. '),
      [
        `${guide}:3:10 summary: “Take screenshots” stands before the warning about images of people under 18. Fix: say it in the text, below <Under18/>.`,
      ],
    ],
    [
      'advice after the warning of an earlier step passes',
      [swap(evidenceStep, '<Under18/>\n\n', ''), append(firstStep, '\n<Under18/>\n')],
      [],
    ],
    [
      'advice not to keep anything passes',
      swap(question, plainSentence, 'Do not take screenshots.'),
      [],
    ],
  ]);
});

const hardSentence =
  'Consideration of the contextual circumstances surrounding dissemination necessitates comprehensive investigation, notwithstanding organisational responsibilities concerning confidentiality.';

describe('pages are easy to read', () => {
  testLines([
    [
      'a question harder than grade 7',
      swap(question, 'It is not about the picture.', hardSentence),
      [
        `${question}:1:1 readability: grade 15.8 of at most 7 (Flesch-Kincaid). Fix: shorten sentences and choose shorter words.`,
      ],
    ],
    [
      'a guide harder than grade 7 by one of its steps',
      append(firstStep, `\n${hardSentence}\n`),
      [
        `${guide}:1:1 readability: grade 9.8 of at most 7 (Flesch-Kincaid). Fix: shorten sentences and choose shorter words.`,
      ],
    ],
    ['an article may hold a hard sentence', append(article, `\n${hardSentence}\n`), []],
    [
      'an article harder than grade 10',
      append(article, `\n${`${hardSentence} `.repeat(6)}\n`),
      [
        `${article}:1:1 readability: grade 19.9 of at most 10 (Flesch-Kincaid). Fix: shorten sentences and choose shorter words.`,
      ],
    ],
  ]);
});
