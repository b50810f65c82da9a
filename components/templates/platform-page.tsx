import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Under18 } from '@/components/mdx/under18';
import { CitationBlock } from '@/components/records/citation-block';
import { Ledger } from '@/components/records/ledger';
import { PlatformFacts, type PlatformLink } from '@/components/records/platform-facts';
import { ReadMark } from '@/components/records/read-mark';
import { RecordSources } from '@/components/records/record-sources';
import { ReportForm } from '@/components/records/report-form';
import type { Cited } from '@/lib/citation/cited';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import { platformPath } from '@/lib/records/paths';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import { CheckedLine } from './checked-line';

/**
 * How to report to one platform: the form first, then what to call it, the steps, what to have
 * at hand and what to do when refused; promise and finding side by side; sources.
 * @param sources those that the record names by id
 * @param today `YYYY-MM-DD`
 */
export function PlatformPage({
  frame,
  platform,
  title,
  duty,
  programmes,
  sources,
  today,
  cited,
}: {
  frame: Frame;
  platform: Platform;
  title: string;
  duty?: Law | undefined;
  programmes: readonly PlatformLink[];
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { id, name, kind, callIt, steps, haveAtHand, ifRefused, notes, ledger } = platform;
  const to = (path: string) => localPath(locale.tag, path);
  const mark = (field: keyof Platform) => (
    <ReadMark record={platform} field={field} to="sources" speech={speech} />
  );
  return (
    <PageFrame frame={frame} path={platformPath(id)} type="platform">
      <article>
        <p className="kick">
          <a href={to(`/platforms/#${kind}`)}>{t(`platformKind.${kind}`)}</a>
        </p>
        <h1>{title}</h1>
        <section className="first">
          <ReportForm platform={platform} today={today} speech={speech} />
          {callIt && (
            <p>
              <b>{t('platform.callIt')}:</b> {callIt} {mark('callIt')}
            </p>
          )}
        </section>
        <Under18 speech={speech} />
        {steps && (
          <section>
            <h2>
              {t('platform.steps')} {mark('steps')}
            </h2>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        )}
        {haveAtHand && (
          <section>
            <h2>
              {t('platform.haveAtHand')} {mark('haveAtHand')}
            </h2>
            <ul>
              {haveAtHand.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t('platform.facts')}</h2>
          <PlatformFacts platform={platform} duty={duty} programmes={programmes} speech={speech} />
        </section>
        {ifRefused && (
          <section>
            <h2>
              {t('platform.refused')} {mark('ifRefused')}
            </h2>
            <p>{ifRefused}</p>
            <p>
              {t('platform.refusedHelp')} <a href={to('/helplines/')}>{t('helplines.title')}</a>.
            </p>
          </section>
        )}
        {notes && (
          <section>
            <h2>
              {t('platform.notes')} {mark('notes')}
            </h2>
            <p>{notes}</p>
          </section>
        )}
        {ledger && (
          <section>
            <h2>{t('platform.ledger')}</h2>
            <p>{t('platform.ledgerLede', { name })}</p>
            <Ledger entries={ledger} speech={speech} />
          </section>
        )}
        <CheckedLine
          checkedOn={platform.checkedOn}
          sourceCount={platform.sources.length}
          speech={speech}
        />
        <section className="sources">
          <h2>{t('page.sources')}</h2>
          <RecordSources
            id="sources"
            record={platform}
            sources={sources}
            nameOf={(field) => t(`platformField.${field}`)}
            speech={speech}
          />
        </section>
        <p>
          <a href={to('/platforms/')}>{t('platform.others')}</a>
        </p>
        <CitationBlock cited={cited} speech={speech} />
      </article>
    </PageFrame>
  );
}
