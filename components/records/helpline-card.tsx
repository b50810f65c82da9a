import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import type { Helpline } from '@/lib/schema/helpline';
import { HelplineFacts } from './helpline-facts';
import { HelplineWays } from './helpline-ways';
import { ReadMark } from './read-mark';
import { RecordSources } from './record-sources';

/**
 * One helpline: its name, how to reach it, what it does and does not do, for whom, when, in which
 * languages, at what cost, and where all this was read.
 * @param sources those that the record names by id
 * @param today `YYYY-MM-DD`
 */
export function HelplineCard({
  helpline,
  sources,
  today,
  speech,
}: {
  helpline: Helpline;
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
  speech: Speech;
}) {
  const { t } = speech;
  const { id, name, kind, does, doesNot, notes } = helpline;
  const sourcesId = `${id}-sources`;
  return (
    <section className="helpline" id={id} aria-labelledby={`${id}-name`}>
      <p className="kick">{t(`helplineKind.${kind}`)}</p>
      <h2 id={`${id}-name`}>{name}</h2>
      <HelplineWays helpline={helpline} sourcesId={sourcesId} today={today} speech={speech} />
      <p>
        {does} <ReadMark record={helpline} field="does" to={sourcesId} speech={speech} />
      </p>
      {doesNot && <p>{doesNot}</p>}
      <HelplineFacts helpline={helpline} sourcesId={sourcesId} speech={speech} />
      {notes && <p>{notes}</p>}
      <details>
        <summary>
          {t('page.checked', { date: formatDate(helpline.checkedOn, speech.locale.tag) })}.{' '}
          {t('helpline.sources')}
        </summary>
        <RecordSources
          id={sourcesId}
          record={helpline}
          sources={sources}
          nameOf={(field) => t(`helplineField.${field}`)}
          speech={speech}
        />
      </details>
    </section>
  );
}
