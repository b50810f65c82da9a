import { localPath, type Speech } from '@/lib/i18n/speech';
import type { Place } from '@/lib/records/jurisdictions';
import { placePath } from '@/lib/records/paths';
import type { PlaceLaw } from '@/lib/records/place-law';

/** Places above, within and near a place. */
export function PlaceLinks({
  law: { higher, parts, nearby, isUnion },
  speech,
}: {
  law: PlaceLaw;
  speech: Speech;
}) {
  const { locale, t } = speech;
  return (
    <>
      <dl className="links">
        <LinkRow title={t('place.higher')} places={higher} speech={speech} />
        <LinkRow title={t('place.parts')} places={parts} speech={speech} />
        <LinkRow
          title={isUnion ? t('place.members') : t('place.near')}
          places={nearby}
          speech={speech}
        />
      </dl>
      <p>
        <a href={localPath(locale.tag, '/laws/')}>{t('place.all')}</a>
      </p>
    </>
  );
}

function LinkRow({
  title,
  places,
  speech: { locale },
}: {
  title: string;
  places: Place[];
  speech: Speech;
}) {
  if (places.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {places.map(({ code, name }, index) => (
          <span key={code}>
            {index > 0 && ' · '}
            <a href={localPath(locale.tag, placePath(code))}>{name}</a>
          </span>
        ))}
      </dd>
    </div>
  );
}
