import type { Translate } from '@/lib/i18n/translate';

/**
 * The button that the page's script sets beside the name of each style. Without the script it
 * stays hidden.
 */
export function CopyButton({ t }: { t: Translate }) {
  return (
    <button type="button" className="copy" data-cite={t('page.copied')} hidden>
      {t('cite.copy')}
    </button>
  );
}
