import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Snippet } from '@/components/ui/snippet';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { type Embed, frameSnippet } from '@/lib/share/embed';

/** Something that other sites may frame: its own page, and its frame. */
export type EmbedEntry = { id: string; name: string; path: string; embed: Embed };

/** How to show our words on another site, with the code for steps and for places. */
export function EmbedsPage({
  frame,
  path,
  steps,
  laws,
}: {
  frame: Frame;
  path: string;
  steps: EmbedEntry[];
  laws: EmbedEntry[];
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  return (
    <PageFrame frame={frame} path={path} type="share">
      <h1>{t('embed.title')}</h1>
      <p className="lede">{t('embed.lede')}</p>
      <section>
        <h2>{t('embed.how')}</h2>
        <ul>
          <li>{t('embed.how.scripts')}</li>
          <li>{t('embed.how.links')}</li>
          <li>{t('embed.how.exit')}</li>
          <li>{t('embed.how.only')}</li>
          <li>{t('embed.how.licence')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('embed.questions')}</h2>
        <p>
          {t('embed.questionsNote')}{' '}
          <a href={localPath(locale.tag, '/faq/')}>{t('home.allQuestions')}</a>
        </p>
      </section>
      <EmbedList title={t('embed.steps')} entries={steps} speech={speech} />
      <EmbedList title={t('embed.laws')} entries={laws} speech={speech} />
    </PageFrame>
  );
}

function EmbedList({
  title,
  entries,
  speech: { locale, t },
}: {
  title: string;
  entries: EmbedEntry[];
  speech: Speech;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="entries">
        {entries.map(({ id, name, path, embed }) => (
          <li key={id}>
            <details>
              <summary>{name}</summary>
              <Snippet
                code={frameSnippet(embed)}
                label={t('embed.copy')}
                copied={t('page.copied')}
              />
              <p>
                <a href={localPath(locale.tag, path)}>{t('embed.see')}</a>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
