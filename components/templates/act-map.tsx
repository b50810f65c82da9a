import { MapLegend, WorldMap } from '@/components/records/world-map';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { type ComparedPlace, comparedActs, groupByAnswer } from '@/lib/records/compare';
import { membersOf } from '@/lib/records/jurisdictions';
import { actPath, placePath } from '@/lib/records/paths';
import type { WorldMap as Drawing } from '@/lib/records/world-map';
import type { LawAct } from '@/lib/schema/law';

/** What a map of one act is drawn from. */
export type ActMapData = { act: LawAct; places: readonly ComparedPlace[]; drawing: Drawing };

/**
 * The acts to choose from, the map for one of them, and what its signs mean.
 * @param isOverview true where the lists of places by their answer stand on another page
 */
export function ActMap({
  data: { act, places, drawing },
  isOverview = false,
  speech,
}: {
  data: ActMapData;
  isOverview?: boolean;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const groups = groupByAnswer(places, act);
  const union = places.find(({ place }) => membersOf(place.code).length > 0);
  return (
    <>
      <nav className="acts" aria-label={t('laws.acts')}>
        {comparedActs.map((one) => (
          <a
            key={one}
            href={localPath(locale.tag, actPath(one))}
            aria-current={one !== act ? undefined : isOverview ? 'true' : 'page'}
          >
            {t(`law.act.${one}`)}
          </a>
        ))}
      </nav>
      <a className="skip" href="#places">
        {t('laws.skipMap')}
      </a>
      <figure>
        <WorldMap drawing={drawing} places={places} act={act} speech={speech} />
        <figcaption>
          <MapLegend
            counts={new Map(groups.map((group) => [group.answer, group.places.length]))}
            listPath={isOverview ? localPath(locale.tag, actPath(act)) : ''}
            speech={speech}
          />
          {union && (
            <p className="fine">
              {t('laws.union')}{' '}
              <a href={localPath(locale.tag, placePath(union.place.code))}>{union.place.name}</a>
            </p>
          )}
        </figcaption>
      </figure>
    </>
  );
}
