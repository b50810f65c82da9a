import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import type { LawEvent, LawTimelineData, LawYear } from '@/lib/records/law-timeline';
import { lawPath } from '@/lib/records/paths';

const column = 20;
const step = 15;
const radius = 5.5;
const labelEvery = 4;
const labelHeight = 24;
/** Room for the labels of the first and last year. */
const margin = 10;

/**
 * Laws by the year in which they came into force, drawn and in words.
 * @param today `YYYY-MM-DD`
 */
export function LawTimeline({
  timeline: { years, earlier, undated },
  today,
  speech,
}: {
  timeline: LawTimelineData;
  today: string;
  speech: Speech;
}) {
  const { t } = speech;
  const firstYear = years[0]?.year ?? 0;
  const told = years.filter(({ events }) => events.length > 0);
  return (
    <>
      <YearDots years={years} today={today} speech={speech} />
      <dl className="years">
        {earlier.length > 0 && (
          <YearEntry
            title={t('laws.earlier', { year: firstYear })}
            events={earlier}
            speech={speech}
          />
        )}
        {told.map(({ year, events }) => (
          <YearEntry key={year} title={String(year)} events={events} speech={speech} />
        ))}
        {undated.length > 0 && (
          <YearEntry title={t('laws.noDate')} events={undated} speech={speech} />
        )}
      </dl>
    </>
  );
}

/** One column of dots a year: filled for what is in force, rings for what is ahead. */
function YearDots({
  years,
  today,
  speech: { t },
}: {
  years: readonly LawYear[];
  today: string;
  speech: Speech;
}) {
  const most = Math.max(1, ...years.map(({ events }) => events.length));
  const ground = most * step + 16;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const centre = (index: number) => index * column + column / 2;
  const now = (dayOfYear(today) + Number(today.slice(0, 4)) - first) * column;
  return (
    <svg
      className="year-dots"
      viewBox={`${-margin} 0 ${years.length * column + 2 * margin} ${ground + labelHeight}`}
      role="img"
      aria-label={t('laws.timelineDrawing', { from: first, to: last })}
    >
      <path className="axis" d={`M0 ${ground}H${years.length * column}`} />
      <path className="now" d={`M${now.toFixed(1)} 14V${ground}`} />
      <text x={now.toFixed(1)} y="10">
        {t('laws.today')}
      </text>
      {years.map(({ year, events }, index) => (
        <g key={year}>
          {events.map(({ law, on, isAhead }, place) => (
            <circle
              key={`${law.id} ${on}`}
              className={isAhead ? 'is-ahead' : 'on'}
              cx={centre(index)}
              cy={ground - step / 2 - place * step}
              r={radius}
            />
          ))}
          {(year - first) % labelEvery === 0 && (
            <text x={centre(index)} y={ground + labelHeight - 6}>
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** How much of its year a day has behind it, from 0 to 1. */
function dayOfYear(day: string): number {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const end = Date.UTC(Number(day.slice(0, 4)) + 1, 0, 1);
  return (Date.parse(day) - start) / (end - start);
}

/** The events of a year in words. */
function YearEntry({
  title,
  events,
  speech,
}: {
  title: string;
  events: readonly LawEvent[];
  speech: Speech;
}) {
  const { locale, t } = speech;
  return (
    <div>
      <dt>{title}</dt>
      {events.map(({ law, on, isAhead, what }) => (
        <dd key={`${law.id} ${on} ${what}`} className={isAhead ? 'ahead' : undefined}>
          {isAhead && <b>{t('laws.ahead')}: </b>}
          {nameOfPlace(law.jurisdiction, locale.tag)},{' '}
          <a href={localPath(locale.tag, lawPath(law))}>{law.citation}</a>
          {isAhead && on !== undefined && ` (${formatDate(on, locale.tag)})`}
          {what && `. ${what}`}
        </dd>
      ))}
    </div>
  );
}
