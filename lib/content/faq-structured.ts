import { faqData, serializeData } from '@/lib/seo/structured';
import { getSpeech } from './get-content';
import { listQuestions } from './pages';
import { currentVersion } from './versions';
import { workAt } from './work-at';

/** What the list of all questions says of itself: each question with its short answer, as JSON-LD. */
export function getFaqStructured(tag: string): string {
  const speech = getSpeech(tag);
  const questions = listQuestions(tag);
  const appeared = questions.map(({ data }) => data.published).sort();
  const versions = questions.map(({ path }) => currentVersion(path, tag)).sort();
  const work = workAt('/faq/', speech, {
    title: speech.t('faq.title'),
    published: appeared[0] ?? '',
    issued: versions.at(-1) ?? '',
  });
  return serializeData(
    faqData(
      work,
      questions.map(({ data }) => ({ question: data.title, answer: data.answer.text })),
    ),
  );
}
