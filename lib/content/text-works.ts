import { versionOf } from '@/lib/citation/version';
import { addressOfWork, type CitedWork, partOf, type WorkPart } from '@/lib/citation/work';
import type { Speech } from '@/lib/i18n/speech';
import {
  articleData,
  howToData,
  lessonData,
  qaData,
  type StructuredData,
  webPageData,
} from '@/lib/seo/structured';
import { getContent } from './get-content';
import { textLocale } from './text-locale';
import { type OwnText, ownText, publishedUnits } from './text-marks';
import { stepsOf } from './units';
import { type CitedPage, workAt } from './work-at';

/** The anchor of a key point, counted from 1. */
export const keyPointId = (number: number): string => `key-${number}`;

function partsOf(text: OwnText, { locale, t }: Speech): WorkPart[] {
  if (text.kind === 'article') {
    return text.data.keyPoints.map((_point, index) => ({
      title: t('cite.keyPoint', { number: index + 1 }),
      fragment: keyPointId(index + 1),
    }));
  }
  if (text.kind !== 'guide') return [];
  const steps = stepsOf(getContent().texts, text.slug, textLocale(locale.tag));
  return steps.map(({ step, data }, index) => ({
    title: t('cite.step', { number: index + 1, title: data.title }),
    fragment: step,
  }));
}

function structuredOf(text: OwnText, work: CitedWork, { locale }: Speech): StructuredData {
  if (text.kind === 'article') return articleData(work);
  if (text.kind === 'question') return qaData(work, text.data.answer.text);
  if (text.kind === 'page') return webPageData(work);
  if (text.kind === 'lesson') {
    const { outcomes, minutes, ages } = text.data;
    return lessonData(work, { teaches: outcomes, minutes, ages: `${ages.from}-${ages.to}` });
  }
  const steps = stepsOf(getContent().texts, text.slug, textLocale(locale.tag));
  return howToData(
    work,
    steps.map(({ step, data: { title } }) => ({
      name: title,
      url: addressOfWork(partOf(work, { title, fragment: step })),
    })),
  );
}

/** Articles, guides, questions, lessons and plain pages as works, each in the version that stands. */
export function textWorks(speech: Speech): CitedPage[] {
  return publishedUnits(getContent())
    .filter(({ locale }) => locale === textLocale(speech.locale.tag))
    .flatMap((unit) => {
      const { path } = unit;
      const text = ownText(getContent(), unit);
      if (!text) return [];
      const { title, authors, published } = text.data;
      const work = workAt(path, speech, {
        title,
        authors,
        published,
        issued: versionOf(text.data),
      });
      return [
        {
          path,
          work,
          parts: partsOf(text, speech),
          structured: structuredOf(text, work, speech),
        },
      ];
    });
}
