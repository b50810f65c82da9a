import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { localPath } from '@/lib/i18n/speech';
import { platformPath } from '@/lib/records/paths';
import type { Platform } from '@/lib/schema/platform';

/** A platform in the list, and whether its page begins with a form. */
export type PlatformEntry = Pick<Platform, 'id' | 'name'> & { hasForm: boolean };

/** Platforms of one kind. */
export type PlatformGroup = { kind: Platform['kind']; platforms: PlatformEntry[] };

/** Every platform by kind, with the kinds as contents. */
export function PlatformsPage({ frame, groups }: { frame: Frame; groups: PlatformGroup[] }) {
  const { locale, t } = frame.speech;
  return (
    <PageFrame frame={frame} path="/platforms/" type="platforms">
      <h1>{t('platforms.title')}</h1>
      <p className="lede">{t('platforms.lede')}</p>
      <nav aria-label={t('platforms.kinds')}>
        <ul className="kinds">
          {groups.map(({ kind }) => (
            <li key={kind}>
              <a href={`#${kind}`}>{t(`platformKind.${kind}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ kind, platforms }) => (
        <section key={kind} id={kind} className="kind">
          <h2>{t(`platformKind.${kind}`)}</h2>
          <ul>
            {platforms.map(({ id, name, hasForm }) => (
              <li key={id}>
                <a href={localPath(locale.tag, platformPath(id))}>{name}</a>
                {hasForm && <small> {t('platforms.form')}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
