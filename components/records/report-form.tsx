import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { hostOf } from '@/lib/records/host';
import { reasonWithheld } from '@/lib/records/withheld';
import type { Platform } from '@/lib/schema/platform';
import { ReadMark } from './read-mark';

/** A way in: a link as large as a thumb, and below it the host that it leads to. */
function WayIn({ href, words, host }: { href: string; words: string; host: string }) {
  return (
    <p className="way-in">
      <a className="go" href={href} rel="noreferrer">
        {words}
      </a>
      <bdi dir="ltr">{host}</bdi>
    </p>
  );
}

/**
 * The first thing on a platform's page: its form, or what to use instead of a form that was not
 * read or was not checked in time, with the reason.
 * @param today `YYYY-MM-DD`
 */
export function ReportForm({
  platform,
  today,
  speech,
}: {
  platform: Platform;
  today: string;
  speech: Speech;
}) {
  const { locale, t } = speech;
  const { name, form, policy, kind } = platform;
  const reason = form && reasonWithheld(platform, 'form', today);
  if (form && !reason) {
    const words =
      kind === 'hash-programme' ? t('platform.openTool', { name }) : t('platform.openForm');
    return <WayIn href={form} words={words} host={hostOf(form)} />;
  }
  const reasons = {
    overdue: t('platform.formOverdue', { date: formatDate(platform.reviewBy, locale.tag) }),
    unread: t('platform.formUnread'),
  };
  const mark = <ReadMark record={platform} field="policy" to="sources" speech={speech} />;
  return (
    <>
      <p>
        {reason ? reasons[reason] : t('platform.noForm')}{' '}
        {policy ? t('platform.rulesInstead') : t('platform.nowhere')} {policy && mark}
      </p>
      {policy && <WayIn href={policy} words={t('platform.openPolicy')} host={hostOf(policy)} />}
    </>
  );
}
