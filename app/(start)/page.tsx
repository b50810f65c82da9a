import type { Metadata } from 'next';
import { Exit, ExitNote } from '@/components/layout/exit';
import { getSpeech } from '@/lib/content/get-content';
import { defaultLocale, localesOf } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/speech';

const speech = getSpeech(defaultLocale);
const { t } = speech;

export const metadata: Metadata = {
  title: t('site.name'),
  description: t('site.tagline'),
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: true },
};

/** Sends the reader to a language, with no script; the host's redirect is quicker still. */
export default function Page() {
  return (
    <>
      <header className="site">
        <div className="bar">
          <Exit speech={speech} />
        </div>
        <ExitNote speech={speech} />
      </header>
      <main data-page="start">
        <meta httpEquiv="refresh" content={`0; url=${localPath(defaultLocale, '/')}`} />
        <h1>{t('site.name')}</h1>
        <h2>{t('start.title')}</h2>
        <ul>
          {localesOf(false).map(({ tag, name, dir }) => (
            <li key={tag} lang={tag} dir={dir}>
              <a href={localPath(tag, '/')}>{name}</a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
