import { localPath, type Speech } from '@/lib/i18n/speech';
import { nameOfPlace } from '@/lib/records/jurisdictions';
import { type ActAnswer, type AskedAct, bindsPeople } from '@/lib/records/law-answer';
import { actPath, placePath } from '@/lib/records/paths';
import type { Law } from '@/lib/schema/law';
import { AnswerWord } from './answer-word';
import { FieldState } from './field-state';
import { LawLink } from './law-link';

const mostParts = 6;

/** Act by act: whether it is illegal, by which law, on what condition, and how far we read it. */
export function LawRows({
  rows,
  code,
  speech,
}: {
  rows: readonly ActAnswer<AskedAct>[];
  code: string;
  speech: Speech;
}) {
  const { t } = speech;
  return (
    <dl className="can">
      {rows.map((row, index) => (
        <div key={row.act} id={row.act}>
          <dt>{t(`place.ask.${row.act}`)}</dt>
          <dd>
            <AnswerWord answer={row.answer} t={t} />
          </dd>
          <dd>
            <Grounds
              row={row}
              code={code}
              told={new Set(rows.slice(0, index).flatMap(({ laws }) => laws))}
              speech={speech}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * What an answer rests on.
 * @param told laws of earlier rows, whose condition need not be said again
 */
function Grounds({
  row,
  code,
  told,
  speech,
}: {
  row: ActAnswer;
  code: string;
  told: ReadonlySet<Law>;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const { act, by, laws, ahead } = row;
  const [above] = by.filter((one) => one !== code && !one.startsWith(`${code}-`));
  const parts = by.filter((one) => one.startsWith(`${code}-`));
  return (
    <>
      {above !== undefined && `${t('place.by', { place: nameOfPlace(above, locale.tag) })} `}
      {parts.length > 0 ? (
        <Parts codes={parts} row={row} speech={speech} />
      ) : (
        laws.map((law) => (
          <p key={law.id}>
            <LawLink law={law} code={code} tag={locale.tag} />
            {law.intent?.words && !told.has(law) && `. ${law.intent.words}`}{' '}
            <FieldState law={law} field={`acts.${act}`} code={code} speech={speech} />
          </p>
        ))
      )}
      {ahead.map((law) => (
        <p key={law.id}>
          {bindsPeople(law) ? t('place.aheadOf') : t('place.bindsMembers')}{' '}
          <LawLink law={law} code={code} tag={locale.tag} /> (
          {t(`law.status.${law.status}`).toLocaleLowerCase(locale.tag)})
        </p>
      ))}
    </>
  );
}

/** The parts of a country whose law gives an answer. */
function Parts({
  codes,
  row,
  speech: { locale, t },
}: {
  codes: readonly string[];
  row: ActAnswer;
  speech: Speech;
}) {
  const more = codes.length - mostParts;
  return (
    <p>
      {t('place.inParts')}{' '}
      {codes.slice(0, mostParts).map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <a href={localPath(locale.tag, placePath(code))}>{nameOfPlace(code, locale.tag)}</a>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          <a href={localPath(locale.tag, actPath(row.act))}>{t('place.more', { count: more })}</a>
        </>
      )}
    </p>
  );
}
