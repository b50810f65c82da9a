import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { AnswerWord } from '@/components/records/answer-word';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { groupByAnswer, type NestedPlace, nestParts } from '@/lib/records/compare';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { actPath, placePath } from '@/lib/records/paths';
import type { LawAct } from '@/lib/schema/law';
import { ActMap, type ActMapData } from './act-map';

/** All places by their answer for one act: on a map, and in a list for each answer. */
export function LawActPage({ frame, map }: { frame: Frame; map: ActMapData }) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { act, places } = map;
  return (
    <PageFrame frame={frame} path={actPath(act)} type="laws">
      <p className="kick">
        <a href={localPath(locale.tag, '/laws/')}>{t('laws.title')}</a>
      </p>
      <h1>{t(`law.question.${act}`)}</h1>
      <ActMap data={map} speech={speech} />
      <div id="places">
        <p>
          {t('laws.compareNote')} {t('laws.info')}
        </p>
        {groupByAnswer(places, act).map(({ answer, places: found }) => (
          <section key={answer} id={answer}>
            <h2>
              <AnswerWord answer={answer} t={t} />{' '}
              <small>{t('laws.placesCount', { count: found.length })}</small>
            </h2>
            <ul className="places">
              {nestParts(found).map((one) => (
                <PlaceItem key={one.place.place.code} nested={one} act={act} speech={speech} />
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={localPath(locale.tag, '/laws/#places')}>{t('laws.allActs')}</a>
        </p>
      </div>
    </PageFrame>
  );
}

/** A place, the law that its answer rests on, and its parts with the same answer. */
function PlaceItem({
  nested: { place: compared, parts },
  act,
  speech: { locale, t },
}: {
  nested: NestedPlace;
  act: LawAct;
  speech: Speech;
}) {
  const { place, byAct } = compared;
  const { by = [], laws = [] } = byAct.get(act) ?? {};
  const [source] = by;
  // An answer that many parts make together has no one law to name.
  const law = by.length === 1 ? laws[0] : undefined;
  const words =
    source === undefined || source === place.code
      ? law?.citation
      : t('laws.byLawOf', { place: nameOfPlace(source, locale.tag) });
  return (
    <li>
      <a href={localPath(locale.tag, placePath(place.code))}>{place.name}</a>
      {law && <small>{words}</small>}
      {parts.length > 0 && (
        <small>
          {parts.map((part, index) => (
            <span key={part.place.code}>
              {index > 0 && ' · '}
              <a href={localPath(locale.tag, placePath(part.place.code))}>{part.place.name}</a>
            </span>
          ))}
        </small>
      )}
    </li>
  );
}
