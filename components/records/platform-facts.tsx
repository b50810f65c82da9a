import type { ReactNode } from 'react';
import { OutLink } from '@/components/ui/out-link';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { hostOf } from '@/lib/records/host';
import { lawPath, platformPath } from '@/lib/records/paths';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';
import { ReadMark } from './read-mark';

/** Another platform that a page leads to. */
export type PlatformLink = Pick<Platform, 'id' | 'name'>;

/**
 * Who may report to a platform, how long it says it takes, and what it does with a name.
 * @param duty the law of the United States that sets platforms a deadline, where it may bind this one
 * @param programmes fingerprint programmes that it takes part in
 */
export function PlatformFacts({
  platform,
  duty,
  programmes,
  speech,
}: {
  platform: Platform;
  duty?: Law | undefined;
  programmes: readonly PlatformLink[];
  speech: Speech;
}) {
  const { locale, t } = speech;
  const to = (path: string) => localPath(locale.tag, path);
  const { reports, whoMayReport, accountNeeded, statedTime, reporterName, policy } = platform;
  const fact = (field: keyof Platform, value: ReactNode) => (
    <div>
      <dt>{t(`platformField.${field}`)}</dt>
      <dd>
        {value} <ReadMark record={platform} field={field} to="sources" speech={speech} />
      </dd>
    </div>
  );
  const kinds = reports.map((kind) => t(`platformReport.${kind}`));
  return (
    <dl className="facts">
      {fact('reports', kinds.join(' · '))}
      {whoMayReport && fact('whoMayReport', whoMayReport)}
      {fact('accountNeeded', t(`accountNeeded.${accountNeeded}`))}
      {statedTime && fact('statedTime', statedTime)}
      {duty?.removal && (
        <div>
          <dt>{t('platform.duty')}</dt>
          <dd>
            {duty.removal.words} <a href={to(lawPath(duty))}>{t('platform.dutyLink')}</a>
          </dd>
        </div>
      )}
      {programmes.length > 0 &&
        fact(
          'hashProgrammes',
          programmes.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={to(platformPath(id))}>{name}</a>
            </span>
          )),
        )}
      {reporterName && fact('reporterName', reporterName)}
      {policy && fact('policy', <OutLink href={policy}>{hostOf(policy)}</OutLink>)}
    </dl>
  );
}
