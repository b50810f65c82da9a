import { Snippet } from '@/components/ui/snippet';
import type { Cited } from '@/lib/citation/cited';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { frameSnippet, quoteSnippet } from '@/lib/share/embed';
import { questionEmbed } from '@/lib/share/embeds';
import { embedQuestionPath } from '@/lib/share/paths';

/** Code that shows a question's short answer on another site: as a frame, or as a quotation. */
export function EmbedQuestion({
  slug,
  title,
  answer,
  cited,
  speech: { locale, t },
}: {
  slug: string;
  title: string;
  answer: string;
  cited: Cited;
  speech: Speech;
}) {
  const copy = { label: t('embed.copy'), copied: t('page.copied') };
  const quotation = {
    text: answer,
    reference: cited.reference,
    address: cited.address,
    licence: t('embed.licence'),
  };
  return (
    <details className="send">
      <summary>{t('embed.title')}</summary>
      <p>
        {t('embed.frame')}{' '}
        <a href={localPath(locale.tag, embedQuestionPath(slug))}>{t('embed.see')}</a>
      </p>
      <Snippet code={frameSnippet(questionEmbed(locale.tag, { slug, title, answer }))} {...copy} />
      <p>{t('embed.quote')}</p>
      <Snippet code={quoteSnippet(quotation)} {...copy} />
      <p>
        <a href={localPath(locale.tag, '/embed/')}>{t('embed.how')}</a>
      </p>
    </details>
  );
}
