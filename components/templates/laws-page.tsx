import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { LawTable } from '@/components/records/law-table';
import { LawTimeline } from '@/components/records/law-timeline';
import type { LawTimelineData } from '@/lib/records/law-timeline';
import { ActMap, type ActMapData } from './act-map';

/** The law of all places: on a map for sharing, in a table for every act, and by year. */
export function LawsPage({
  frame,
  map,
  timeline,
  today,
}: {
  frame: Frame;
  map: ActMapData;
  timeline: LawTimelineData;
  today: string;
}) {
  const { speech } = frame;
  const { t } = speech;
  return (
    <PageFrame frame={frame} path="/laws/" type="laws">
      <h1>{t('laws.title')}</h1>
      <p className="lede">{t('laws.lede')}</p>
      <p>
        <a href="#places">{t('laws.findPlace')}</a>
      </p>
      <ActMap data={map} isOverview speech={speech} />
      <section id="places">
        <h2>{t('laws.compare')}</h2>
        <p>
          {t('laws.compareNote')} {t('laws.info')}
        </p>
        <LawTable places={map.places} speech={speech} />
      </section>
      <section id="timeline">
        <h2>{t('laws.timeline')}</h2>
        <p>{t('laws.timelineLede')}</p>
        <LawTimeline timeline={timeline} today={today} speech={speech} />
      </section>
    </PageFrame>
  );
}
