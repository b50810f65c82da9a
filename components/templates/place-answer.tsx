import { localPath, type Speech } from '@/lib/i18n/speech';
import { placePath } from '@/lib/records/paths';
import { alsoCovered, lineOf, type PlaceLaw } from '@/lib/records/place-law';

/** The answer of a place in one line: about sharing, and what else is surely covered. */
export function PlaceAnswer({ law, speech: { locale, t } }: { law: PlaceLaw; speech: Speech }) {
  const { higher } = law;
  const also = alsoCovered(law);
  const list = new Intl.ListFormat(locale.tag).format(
    also.map((act) => t(`law.act.${act}`).toLocaleLowerCase(locale.tag)),
  );
  return (
    <section className="answer">
      <p>
        {t(`place.line.${lineOf(law)}`)} {also.length > 0 && t('place.also', { list })}
      </p>
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
