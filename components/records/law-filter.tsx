import type { Speech } from '@/lib/i18n/speech';
import { comparedActs } from '@/lib/records/compare';
import { answers } from '@/lib/records/law-answer';

/** Narrows the table of places. Hidden until its script has come: without it, it does nothing. */
export function LawFilter({ count, speech: { t } }: { count: number; speech: Speech }) {
  return (
    <>
      <search className="narrow" hidden>
        <label>
          {t('laws.filterPlace')}
          <input type="search" autoComplete="off" />
        </label>
        <label>
          {t('laws.filterAct')}
          <select>
            <option value="">{t('laws.anyAct')}</option>
            {comparedActs.map((act) => (
              <option key={act}>{t(`law.act.${act}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {t('laws.filterAnswer')}
          <select>
            <option value="">{t('laws.anyAnswer')}</option>
            {answers.map((answer) => (
              <option key={answer} value={answer}>
                {t(`law.answer.${answer}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button">{t('laws.filterReset')}</button>
        <output>
          <b>{count}</b> {t('laws.ofPlaces', { count })}
        </output>
      </search>
      <script src="/table.js" defer />
    </>
  );
}
