import type { Translate } from '@/lib/i18n/translate';

/** What to do in danger, before anything else. Numbers differ by country, so none stands here. */
export function Danger({ t }: { t: Translate }) {
  return <p className="box care">{t('helplines.danger')}</p>;
}
