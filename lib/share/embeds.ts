import { localPath } from '@/lib/i18n/speech';
import { addressOf } from '@/lib/seo/site';
import { type Embed, heightFor } from './embed';
import { embedLawPath, embedQuestionPath, embedStepPath } from './paths';

const whole = (tag: string, path: string) => addressOf(localPath(tag, path));

/** Characters of a step, which is long and scrolls, and of the answer for a place. */
const stepLength = 600;
const lawLength = 330;

/** The frame of a question: its short answer. */
export const questionEmbed = (
  tag: string,
  { slug, title, answer }: { slug: string; title: string; answer: string },
): Embed => ({
  address: whole(tag, embedQuestionPath(slug)),
  title,
  height: heightFor(title.length + answer.length),
});

/** The frame of a guide's step. */
export const stepEmbed = (
  tag: string,
  { guide, step, title }: { guide: string; step: string; title: string },
): Embed => ({
  address: whole(tag, embedStepPath(guide, step)),
  title,
  height: heightFor(stepLength),
});

/** The frame of a place's law: its answer in one line. */
export const lawEmbed = (tag: string, { slug, title }: { slug: string; title: string }): Embed => ({
  address: whole(tag, embedLawPath(slug)),
  title,
  height: heightFor(lawLength),
});
