import { localPath, type Speech } from '@/lib/i18n/speech';
import { answerIn, type ComparedPlace, comparedActs } from '@/lib/records/compare';
import { actPath, placePath } from '@/lib/records/paths';
import { LawFilter } from './law-filter';

/** Every place by every act. An act's heading leads to the page that sorts places by it. */
export function LawTable({ places, speech }: { places: readonly ComparedPlace[]; speech: Speech }) {
  const { locale, t } = speech;
  return (
    <>
      <LawFilter count={places.length} speech={speech} />
      {/* A wide table scrolls in its own frame, which the keyboard must reach. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop (WCAG 2.1.1) */}
      <section className="table-frame" aria-label={t('laws.tableLabel')} tabIndex={0}>
        <table className="laws">
          <thead>
            <tr>
              <th scope="col">{t('laws.place')}</th>
              {comparedActs.map((act) => (
                <th key={act} scope="col">
                  <a href={localPath(locale.tag, actPath(act))}>{t(`law.act.${act}`)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((one) => (
              <tr key={one.place.code} className={one.place.isPart ? 'part' : undefined}>
                <th scope="row">
                  <a href={localPath(locale.tag, placePath(one.place.code))}>{one.place.name}</a>
                </th>
                {comparedActs.map((act) => {
                  const answer = answerIn(one, act);
                  return (
                    <td key={act} className={answer}>
                      {t(`law.answer.${answer}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
