import type { DocumentedField } from '@/lib/data/documented-fields';
import type { Speech } from '@/lib/i18n/speech';
import type { DataKind } from '@/lib/schema/change';

/**
 * What the fields of a kind mean, folded until asked for. The words are those of the published
 * JSON Schema, in English as it is.
 */
export function FieldTable({
  kind,
  fields,
  speech: { t },
}: {
  kind: DataKind;
  fields: DocumentedField[];
  speech: Speech;
}) {
  return (
    <details className="fields">
      <summary>
        {t(`dataKind.${kind}`)}: {t('data.fieldsOf')}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.field')}</th>
            <th scope="col">{t('data.meaning')}</th>
          </tr>
        </thead>
        <tbody lang="en" dir="ltr">
          {fields.map(({ names, type, description, required, values }) => (
            <tr key={names[0]}>
              <th scope="row">
                {names.map((name) => (
                  <code key={name}>{name}</code>
                ))}
              </th>
              <td>
                {description}.
                <small>
                  {t(`dataType.${type}`)}
                  {required && `, ${t('data.always')}`}
                </small>
                {values.length > 0 && <small>{values.join(', ')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
