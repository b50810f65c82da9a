import { formatDate, formatNumber } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { figuresOf, type KindFigures, shareOf } from '@/lib/records/figures';
import type { TextRecords } from '@/lib/records/text-records';

const states = ['source', 'elsewhere', 'unchecked'] as const;

/** How far our records were read, how old they are and what is late: counted anew at each build. */
export function RecordFigures({ records, speech }: { records: TextRecords; speech: Speech }) {
  const { locale, t } = speech;
  return (
    <div className="figures">
      <p>{t('figures.counted', { date: formatDate(records.today, locale.tag) })}</p>
      {figuresOf(records).map((figures) => (
        <section key={figures.kind}>
          <h3>{t(`figures.${figures.kind}`)}</h3>
          <p>
            {t('figures.records', { count: figures.records })}{' '}
            {figures.oldestCheck &&
              t('figures.oldest', { date: formatDate(figures.oldestCheck, locale.tag) })}{' '}
            {t('figures.overdue', { count: figures.overdue.length })}
          </p>
          <Shares figures={figures} speech={speech} />
          <Overdue figures={figures} speech={speech} />
        </section>
      ))}
    </div>
  );
}

const barWidth = 100;

/** The shares as a bar, and the same in words. */
function Shares({ figures, speech: { locale, t } }: { figures: KindFigures; speech: Speech }) {
  const percent = new Intl.NumberFormat(locale.tag, { style: 'percent', maximumFractionDigits: 1 });
  const shares = states.map((state) => ({ state, share: shareOf(state, figures) }));
  let start = 0;
  return (
    <>
      <svg viewBox={`0 0 ${barWidth} 4`} preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ state, share }) => {
          const x = start;
          start += share * barWidth;
          return <rect key={state} className={state} x={x} width={share * barWidth} height="4" />;
        })}
      </svg>
      <ul>
        {shares.map(({ state, share }) => (
          <li key={state} className={state}>
            {t(`figures.${state}`, {
              count: formatNumber(figures.states[state], locale.tag),
              share: percent.format(share),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Records past their review day, longest first, behind a line that opens. */
function Overdue({ figures, speech: { locale, t } }: { figures: KindFigures; speech: Speech }) {
  if (figures.overdue.length === 0) return null;
  return (
    <details>
      <summary>{t('figures.whichOverdue')}</summary>
      <ul>
        {figures.overdue.map(({ name, path, reviewBy }) => (
          <li key={path}>
            <a href={localPath(locale.tag, path)}>{name}</a>,{' '}
            {t('figures.dueOn', { date: formatDate(reviewBy, locale.tag) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
