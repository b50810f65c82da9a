import { formatDate } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/speech';
import { reasonWithheld } from '@/lib/records/withheld';
import type { Helpline } from '@/lib/schema/helpline';

/** Why a number or a chat of a helpline is not shown, in words. */
export function WithheldWays({
  helpline,
  today,
  speech: { locale, t },
}: {
  helpline: Helpline;
  today: string;
  speech: Speech;
}) {
  const date = formatDate(helpline.reviewBy, locale.tag);
  const numbers = {
    overdue: t('helpline.phoneOverdue', { date }),
    unread: t('helpline.phoneUnread'),
  };
  const chats = { overdue: t('helpline.chatOverdue', { date }), unread: t('helpline.chatUnread') };
  const reasons = (['phone', 'text', 'chat'] as const).flatMap((field) => {
    const reason = helpline[field] && reasonWithheld(helpline, field, today);
    if (!reason) return [];
    return [field === 'chat' ? chats[reason] : numbers[reason]];
  });
  return [...new Set(reasons)].map((words) => <p key={words}>{words}</p>);
}
