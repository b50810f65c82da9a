import { localPath, type Speech } from '@/lib/i18n/speech';
import { answerIn, type ComparedPlace } from '@/lib/records/compare';
import { type Answer, answers } from '@/lib/records/law-answer';
import { placePath } from '@/lib/records/paths';
import type { WorldMap as Drawing } from '@/lib/records/world-map';
import type { LawAct } from '@/lib/schema/law';

const dotRadius = 6;

/**
 * The world by the answer for one act. Every country with a record is a link that says its name
 * and answer; each answer has a pattern of its own besides its colour.
 */
export function WorldMap({
  drawing,
  places,
  act,
  speech,
}: {
  drawing: Drawing;
  places: readonly ComparedPlace[];
  act: LawAct;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const { width, height, land } = drawing;
  const byCode = new Map(places.map((one) => [one.place.code, one]));
  const label = t('laws.map', { act: t(`law.act.${act}`) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links is no fieldset
    <svg className="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <defs>
        <pattern id="m-partly" width="7" height="7" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h7v7H0z" />
          <path className="line" d="M-2 2l4-4M0 7l7-7M5 9l4-4" />
        </pattern>
        <pattern id="m-no" width="10" height="10" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h10v10H0z" />
          <path className="cross" d="M2 2l6 6M8 2l-6 6" />
        </pattern>
        <pattern id="m-unclear" width="7" height="7" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h7v7H0z" />
          <circle className="point" cx="3.5" cy="3.5" r="1" />
        </pattern>
      </defs>
      <path className="land" d={land} />
      {drawing.places.map(({ code, path, dot }) => {
        const compared = byCode.get(code);
        if (!compared) return null;
        const answer = answerIn(compared, act);
        return (
          <a key={code} className={answer} href={localPath(locale.tag, placePath(code))}>
            <title>{`${compared.place.name}: ${t(`law.answer.${answer}`)}`}</title>
            {path && <path d={path} />}
            {dot && <circle cx={dot.x} cy={dot.y} r={dotRadius} />}
          </a>
        );
      })}
    </svg>
  );
}

/**
 * What the signs of the map mean.
 * @param counts how many places have each answer
 * @param listPath of the page with a list for each answer; empty where it is the same page
 */
export function MapLegend({
  counts,
  listPath,
  speech: { t },
}: {
  counts: ReadonlyMap<Answer, number>;
  listPath: string;
  speech: Speech;
}) {
  return (
    <ul className="legend">
      {answers
        .filter((answer) => counts.has(answer))
        .map((answer) => {
          const word = t(`law.answer.${answer}`);
          return (
            <li key={answer}>
              <b className={`ans ${answer}`}>
                <a href={`${listPath}#${answer}`}>{word}</a>
              </b>{' '}
              {t('laws.placesCount', { count: counts.get(answer) ?? 0 })}:{' '}
              {t(`law.meaning.${answer}`)}
            </li>
          );
        })}
      <li>
        <b className="ans none">{t('laws.noRecord')}</b>
      </li>
    </ul>
  );
}
