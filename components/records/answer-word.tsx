import type { Translate } from '@/lib/i18n/translate';
import type { Answer } from '@/lib/records/law-answer';

/** An answer as a word, with the sign that the map uses for it beside the word. */
export function AnswerWord({ answer, t }: { answer: Answer; t: Translate }) {
  return <b className={`ans ${answer}`}>{t(`law.answer.${answer}`)}</b>;
}
