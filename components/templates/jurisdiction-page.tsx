import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { CitationBlock } from '@/components/records/citation-block';
import { DutyList, LawFacts } from '@/components/records/law-facts';
import { LawLink } from '@/components/records/law-link';
import { LawRecord } from '@/components/records/law-record';
import { LawRows } from '@/components/records/law-rows';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/speech';
import { helplinePath, placePath } from '@/lib/records/paths';
import type { PlaceLaw } from '@/lib/records/place-law';
import { isOverdue } from '@/lib/records/state';
import { CheckedLine } from './checked-line';
import { PlaceAnswer } from './place-answer';
import { PlaceGaps } from './place-gaps';
import { PlaceLinks } from './place-links';

const gapsArticle = '/articles/where-the-law-stands/';

/**
 * What the law says in one jurisdiction: one line first, then act by act, then who owes what.
 * @param sources those that the records name, by id
 * @param today `YYYY-MM-DD`
 */
export function JurisdictionPage({
  frame,
  law,
  sources,
  today,
  cited,
}: {
  frame: Frame;
  law: PlaceLaw;
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { place, laws, rows } = law;
  const to = (path: string) => localPath(locale.tag, path);
  const oldest = laws.map(({ checkedOn }) => checkedOn).sort()[0];
  const due = laws
    .filter((one) => isOverdue(one, today))
    .map(({ reviewBy }) => reviewBy)
    .sort()[0];
  return (
    <PageFrame frame={frame} path={placePath(place.code)} type="jurisdiction">
      <article>
        <p className="kick">
          <a href={to('/laws/')}>{t('place.kick')}</a>
        </p>
        <h1>{place.name}</h1>
        <PlaceAnswer law={law} speech={speech} />
        {due !== undefined && (
          <p className="box watch">{t('place.overdue', { date: formatDate(due, locale.tag) })}</p>
        )}
        <h2>{t('place.illegal')}</h2>
        <LawRows rows={rows} code={place.code} speech={speech} />
        <p className="fine">
          {t('place.it')} <a href={to('/guides/i-am-under-18/')}>{t('place.it.link')}</a>
          {law.minors.map((one) => (
            <span key={one.id}>
              , <LawLink law={one} code={place.code} tag={locale.tag} />
            </span>
          ))}
          .
        </p>
        <p className="fine">{t('laws.info')}</p>
        <h2>{t('place.duty')}</h2>
        <DutyList law={law} speech={speech} />
        <h2>{t('place.start')}</h2>
        <LawFacts laws={laws} field="start" none={t('place.startNone')} speech={speech} />
        <h2>{t('place.penalty')}</h2>
        <LawFacts laws={laws} field="penalty" none={t('place.penaltyNone')} speech={speech} />
        <h2>{t('place.gaps')}</h2>
        <PlaceGaps law={law} speech={speech} />
        <p>
          <a href={to(gapsArticle)}>{t('place.gapsLink')}</a>
        </p>
        <h2 id="sources">{t('place.sources')}</h2>
        {oldest !== undefined && <CheckedLine checkedOn={oldest} sourceCount={0} speech={speech} />}
        {laws.map((one) => (
          <LawRecord key={one.id} law={one} sources={sources} today={today} speech={speech} />
        ))}
        <h2>{t('place.nearby')}</h2>
        <PlaceLinks law={law} speech={speech} />
        <h2>{t('place.helplines')}</h2>
        {law.helplines.every(({ country }) => country === 'INT') && (
          <p>{t('place.helplinesNone')}</p>
        )}
        <ul className="places">
          {law.helplines.map((helpline) => (
            <li key={helpline.id}>
              <a href={to(helplinePath(helpline))}>{helpline.name}</a>
            </li>
          ))}
        </ul>
        <CitationBlock cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
