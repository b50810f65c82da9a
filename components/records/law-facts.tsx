import { formatHours } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import type { PlaceLaw } from '@/lib/records/place-law';
import type { Law } from '@/lib/schema/law';
import { FieldState } from './field-state';
import { LawLink } from './law-link';

const isCurrent = ({ status }: Law) => status !== 'repealed' && status !== 'none-found';

/** Who can start it, or the penalties, law by law. */
export function LawFacts({
  laws,
  field,
  none,
  speech,
}: {
  laws: readonly Law[];
  field: 'start' | 'penalty';
  /** What stands here when no law says it. */
  none: string;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const told = laws.filter((law) => isCurrent(law) && law[field] !== undefined);
  if (told.length === 0) return <p>{none}</p>;
  return (
    <dl className="facts">
      {told.map((law) => (
        <div key={law.id}>
          <dt>
            <LawLink law={law} code={law.jurisdiction} tag={locale.tag} />
          </dt>
          <dd>
            {field === 'penalty' ? law.penalty?.words : law.start?.who}
            {field === 'start' && law.start?.timeLimit && (
              <>
                {' '}
                <b>{t('place.timeLimit')}</b> {law.start.timeLimit}
              </>
            )}{' '}
            <FieldState law={law} field={field} code={law.jurisdiction} speech={speech} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What platforms owe in a place, its own law first, and by when. */
export function DutyList({ law: { place, duties }, speech }: { law: PlaceLaw; speech: Speech }) {
  const { locale, t } = speech;
  return (
    <>
      {!duties.some(({ removal }) => removal) && <p>{t('place.dutyNone')}</p>}
      <dl className="facts">
        {duties.map((law) => (
          <div key={law.id}>
            <dt>
              {law.removal && <b className="hours">{formatHours(law.removal.hours, locale.tag)}</b>}
              <LawLink law={law} code={place.code} tag={locale.tag} />
              <small>
                {law.jurisdiction !== place.code &&
                  `${nameOfPlace(law.jurisdiction, locale.tag)}. `}
                {t(`law.status.${law.status}`)}
              </small>
            </dt>
            <dd>
              {law.removal?.words ?? law.summary}
              {law.removal && (
                <>
                  {' '}
                  <b>{t('place.dutyBy')}</b> {law.removal.owedBy}
                </>
              )}{' '}
              <FieldState
                law={law}
                field={law.removal ? 'removal' : 'summary'}
                code={place.code}
                speech={speech}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
