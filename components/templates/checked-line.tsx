import { formatDate } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';

/** Who has reviewed a text, if anybody has. */
export type Reviewer = { name: string; role: string; on: string };

/**
 * The day of the last check, the number of sources, and whether anybody qualified has read it.
 * @param changedOn day of the newest version; shown where it came after the check
 */
export function CheckedLine({
  checkedOn,
  changedOn,
  sourceCount,
  minutes,
  reviewedBy,
  speech: { locale, t },
}: {
  checkedOn: string;
  changedOn?: string | undefined;
  sourceCount: number;
  minutes?: number;
  reviewedBy?: Reviewer[] | undefined;
  speech: Speech;
}) {
  return (
    <div className="meta flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {minutes !== undefined && <span>{t('page.minutes', { count: minutes })}</span>}
      <span>{t('page.checked', { date: formatDate(checkedOn, locale.tag) })}</span>
      {changedOn !== undefined && changedOn > checkedOn && (
        <span>{t('page.changed', { date: formatDate(changedOn, locale.tag) })}</span>
      )}
      {sourceCount > 0 && <a href="#sources">{t('sources.count', { count: sourceCount })}</a>}
      {reviewedBy ? (
        reviewedBy.map(({ name, role, on }) => (
          <span key={name}>
            {t('page.reviewedBy', { name, role, date: formatDate(on, locale.tag) })}
          </span>
        ))
      ) : (
        <a href={localPath(locale.tag, '/how-we-check/')}>{t('page.notReviewed')}</a>
      )}
    </div>
  );
}
