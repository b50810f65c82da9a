import { NumberLinks } from '@/components/records/number-links';
import type { ReferencedSource } from '@/lib/citation/reference';
import type { Translate } from '@/lib/i18n/translate';
import type { Question } from '@/lib/schema/question';

/** The answer that stands first, and is sent, framed and printed alone. */
export function ShortAnswer({
  answer,
  sources,
  t,
}: {
  answer: Question['answer'];
  /** Of the whole page, in the order of its notes. */
  sources: readonly ReferencedSource[];
  t: Translate;
}) {
  return (
    <section className="answer">
      <h2>{t('question.short')}</h2>
      <p>
        {answer.text}
        {answer.cite && <NumberLinks ids={answer.cite} sources={sources} />}
      </p>
    </section>
  );
}
