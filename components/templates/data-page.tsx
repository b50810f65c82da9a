import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { ChangeList } from '@/components/records/change-list';
import { CitationBlock } from '@/components/records/citation-block';
import { DataDownloads, type Downloads } from '@/components/records/data-downloads';
import { FieldTable } from '@/components/records/field-table';
import { OutLink } from '@/components/ui/out-link';
import type { Cited } from '@/lib/citation/cited';
import { documentedFieldsOf } from '@/lib/data/documented-fields';
import { jsonFeedName } from '@/lib/data/json-feed';
import { licence } from '@/lib/data/published-schemas';
import { formatDate } from '@/lib/i18n/format';
import type { Change } from '@/lib/schema/change';

/** What the page says of the data. */
export type Data = Downloads & {
  version: string;
  /** Newest day on which a record was checked, `YYYY-MM-DD`. */
  asOf: string;
  /** Newest first. */
  changes: Change[];
};

const shownChanges = 10;

/** The data for people: what to download, on which terms, what each field means, what changed. */
export function DataPage({
  frame,
  path,
  data,
  cited,
}: {
  frame: Frame;
  path: string;
  data: Data;
  cited: Cited;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const { version, asOf, kinds, changes } = data;
  return (
    <PageFrame frame={frame} path={path} type="data">
      <h1>{t('data.title')}</h1>
      <p className="lede">{t('data.lede')}</p>
      <p className="meta">{t('data.version', { version, date: formatDate(asOf, locale.tag) })}</p>
      <section>
        <h2 id="download">{t('data.download')}</h2>
        <DataDownloads downloads={data} speech={speech} />
      </section>
      <section>
        <h2 id="terms">{t('data.terms')}</h2>
        <p>
          {t('data.licence')} <OutLink href={licence.url}>{licence.title}</OutLink>.
        </p>
        <CitationBlock cited={cited} speech={speech} />
      </section>
      <section>
        <h2 id="read-first">{t('data.readFirst')}</h2>
        <ul>
          <li>{t('data.unclear')}</li>
          <li>{t('data.states')}</li>
          <li>{t('data.withheld')}</li>
          <li>{t('data.reviewBy')}</li>
          <li>{t('data.notAdvice')}</li>
        </ul>
      </section>
      <section>
        <h2 id="changes">{t('data.changes')}</h2>
        <p>{t('data.changesNote')}</p>
        <p className="files">
          <a href="/data/changes.json">changes.json</a>{' '}
          <a href="/data/changes.atom" type="application/atom+xml">
            {t('data.feed')}
          </a>{' '}
          <a href={`/data/${jsonFeedName}`} type="application/feed+json">
            {t('feed.dataJson')}
          </a>
        </p>
        <ChangeList changes={changes.slice(0, shownChanges)} speech={speech} />
      </section>
      <section>
        <h2 id="fields">{t('data.fields')}</h2>
        <p>{t('data.fieldsNote')}</p>
        {kinds.map(({ kind }) => (
          <FieldTable key={kind} kind={kind} fields={documentedFieldsOf(kind)} speech={speech} />
        ))}
      </section>
    </PageFrame>
  );
}
