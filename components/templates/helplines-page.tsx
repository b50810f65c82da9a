import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { Danger } from '@/components/records/danger';
import { HelplineCard } from '@/components/records/helpline-card';
import { Trace } from '@/components/records/trace';
import type { ReferencedSource } from '@/lib/citation/reference';
import type { CountryGroup } from '@/lib/records/countries';
import { helplinesPath } from '@/lib/records/paths';
import type { Helpline } from '@/lib/schema/helpline';
import { CountryList } from './country-list';

/**
 * Where readers choose a country, which is never guessed; then the services without borders.
 * @param groups countries that have helplines, by first letter
 * @param sources those that the records name by id
 * @param today `YYYY-MM-DD`
 */
export function HelplinesPage({
  frame,
  groups,
  anywhere,
  sources,
  today,
}: {
  frame: Frame;
  groups: readonly CountryGroup[];
  anywhere: readonly Helpline[];
  sources: ReadonlyMap<string, ReferencedSource>;
  today: string;
}) {
  const { speech } = frame;
  const { locale, t } = speech;
  return (
    <PageFrame frame={frame} path="/helplines/" type="helplines">
      <h1>{t('helplines.title')}</h1>
      <Danger t={t} />
      <p className="lede">{t('helplines.lede')}</p>
      <p>
        <a href="#anywhere">{t('helplines.toAnywhere')}</a>
      </p>
      <nav aria-labelledby="choose">
        <h2 id="choose">{t('helplines.choose')}</h2>
        <CountryList groups={groups} pathOf={helplinesPath} tag={locale.tag} />
        <p>
          <a href="#anywhere">{t('helplines.notHere')}</a>
        </p>
      </nav>
      <h2 id="anywhere">{t('helplines.anywhere')}</h2>
      {anywhere.map((helpline) => (
        <HelplineCard
          key={helpline.id}
          helpline={helpline}
          sources={sources}
          today={today}
          speech={speech}
        />
      ))}
      <Trace speech={speech} />
    </PageFrame>
  );
}
