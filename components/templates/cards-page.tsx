import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { localPath } from '@/lib/i18n/speech';
import type { CountryGroup } from '@/lib/records/countries';
import { cardPath } from '@/lib/records/paths';
import { CountryList } from './country-list';
import { ImageRule } from './sheet-origin';

/** Where teachers choose the card of a country. */
export function CardsPage({ frame, groups }: { frame: Frame; groups: readonly CountryGroup[] }) {
  const { locale, t } = frame.speech;
  return (
    <PageFrame frame={frame} path="/teach/cards/" type="cards">
      <p className="kick">
        <a href={localPath(locale.tag, '/teach/')}>{t('teach.kind')}</a>
      </p>
      <h1>{t('teach.cards')}</h1>
      <p className="lede">{t('teach.cardsLede')}</p>
      <ImageRule rule={t('teach.rule')} />
      <nav aria-labelledby="choose">
        <h2 id="choose">{t('card.choose')}</h2>
        <CountryList groups={groups} pathOf={cardPath} tag={locale.tag} />
      </nav>
    </PageFrame>
  );
}
