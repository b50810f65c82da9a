import { localPath, type Speech } from '@/lib/i18n/speech';
import { placePath } from '@/lib/records/paths';
import type { PlaceLaw } from '@/lib/records/place-law';
import { placeAnswerOf } from '@/lib/records/place-words';

/** The answer of a place in one line: about sharing, and what else is surely covered. */
export function PlaceAnswer({ law, speech }: { law: PlaceLaw; speech: Speech }) {
  const { locale, t } = speech;
  const { higher } = law;
  return (
    <section className="answer">
      <p>{placeAnswerOf(law, speech)}</p>
      {higher.length > 0 && (
        <p className="above">
          {t('place.above')}{' '}
          {higher.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <a href={localPath(locale.tag, placePath(code))}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
