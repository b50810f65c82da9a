import { OutLink } from '@/components/ui/out-link';
import type { ReferencedSource } from '@/lib/citation/reference';
import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { importantFields } from '@/lib/records/fields';
import { uncheckedFields } from '@/lib/records/unchecked';
import { type Law, lawActs } from '@/lib/schema/law';

/** Fields of a law record that have a name for readers. */
const namedFields = [
  'instrument',
  'citation',
  'url',
  'kind',
  'status',
  'inForceSince',
  'coming',
  'summary',
  'acts',
  'whose',
  'intent',
  'start',
  'penalty',
  'removal',
] as const satisfies readonly (keyof Law)[];

const groups = ['adults', 'minors', 'culturally-intimate', 'non-sexual-private'] as const;

/** What a field is called: acts and groups by their names, parts of a field by the whole's. */
function fieldName(field: string, { t }: Speech): string {
  const [whole, part] = field.split('.');
  const act = lawActs.find((one) => whole === 'acts' && one === part);
  if (act) return t(`law.act.${act}`);
  const group = groups.find((one) => whole === 'whose' && one === part);
  if (group) return t(`law.whose.${group}`);
  const named = namedFields.find((one) => one === whole);
  return named ? t(`law.field.${named}`) : t('law.field.other');
}

function listFields(fields: readonly string[], speech: Speech): string {
  const names = [...new Set(fields.map((field) => fieldName(field, speech)))];
  return new Intl.ListFormat(speech.locale.tag, { type: 'conjunction' }).format(names);
}

/** Important fields of a law that nobody has read anywhere yet; acts have answers of their own. */
const uncheckedOf = (law: Law): string[] =>
  uncheckedFields(law).filter((field) =>
    importantFields.law.some((one) => one === field && one !== 'acts'),
  );

/** Where the fields of a law were read, how, and when; and which are not yet checked. */
export function ProvenanceList({
  law,
  sources,
  speech,
}: {
  law: Law;
  sources: ReadonlyMap<string, ReferencedSource>;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const unchecked = uncheckedOf(law);
  return (
    <ul className="provenance">
      {law.sources.map(({ fields, id, url, title, at, read, checkedOn }) => {
        const source = id === undefined ? undefined : sources.get(id);
        return (
          <li key={`${id ?? url} ${fields.join()}`}>
            {listFields(fields, speech)}:{' '}
            <OutLink href={source?.URL ?? url ?? law.url}>{source?.title ?? title}</OutLink>
            {at && `, ${at}`}.{' '}
            <span className={`state ${read}`}>
              {t(`law.read.${read}`)}, {formatDate(checkedOn, locale.tag)}
            </span>
          </li>
        );
      })}
      {unchecked.length > 0 && (
        <li>
          {listFields(unchecked, speech)}:{' '}
          <span className="state unchecked">{t('law.read.unchecked')}</span>
        </li>
      )}
    </ul>
  );
}
