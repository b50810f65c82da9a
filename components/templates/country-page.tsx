import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Danger } from '@/components/records/danger';
import { HelplineCard } from '@/components/records/helpline-card';
import { Trace } from '@/components/records/trace';
import type { ReferencedSource } from '@/lib/citation/reference';
import { localPath } from '@/lib/i18n/speech';
import { helplinePath } from '@/lib/records/paths';
import type { Helpline } from '@/lib/schema/helpline';

/**
 * The helplines of one country, then the names of those that work anywhere.
 * @param path of the page, without the language
 * @param lawPath of the page about the law there, if there is one
 * @param sources those that the records name by id
 * @param today `YYYY-MM-DD`
 */
export function CountryPage({
  frame,
  path,
  title,
  helplines,
  anywhere,
  lawPath,
  sources,
  today,
}: {
  frame: Frame;
  path: string;
  title: string;
  helplines: readonly Helpline[];
  anywhere: readonly Helpline[];
  lawPath?: string | undefined;
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  const to = (address: string) => localPath(locale.tag, address);
  return (
    <PageFrame frame={frame} path={path} type="country">
      <p className="kick">
        <a href={to('/helplines/')}>{t('helplines.other')}</a>
      </p>
      <h1>{title}</h1>
      <Danger t={t} />
      {helplines.map((helpline) => (
        <HelplineCard
          key={helpline.id}
          helpline={helpline}
          sources={sources}
          today={today}
          speech={speech}
        />
      ))}
      <section>
        <h2>{t('helplines.anywhereToo')}</h2>
        <ul>
          {anywhere.map((helpline) => (
            <li key={helpline.id}>
              <a href={to(helplinePath(helpline))}>{helpline.name}</a>:{' '}
              {t(`helplineDoes.${helpline.kind}`)}
            </li>
          ))}
        </ul>
      </section>
      <Trace speech={speech} />
      {lawPath && (
        <p>
          <a href={to(lawPath)}>{t('helplines.law')}</a>
        </p>
      )}
    </PageFrame>
  );
}
