import { Mark } from '@/components/ui/mark';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { Exit, ExitNote } from './exit';

/** Skip link, way out, name and main navigation, in this order for the keyboard. */
export function SiteHeader({ speech, path }: { speech: Speech; path: string }) {
  const { locale, t } = speech;
  const items = [
    { to: '/guides/', words: t('nav.help') },
    { to: '/articles/', words: t('nav.understand') },
    { to: '/faq/', words: t('nav.questions') },
    { to: '/laws/', words: t('nav.law') },
    { to: '/about/', words: t('nav.about') },
  ];
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="site">
        <div className="bar">
          <Exit speech={speech} />
          <a className="brand" href={localPath(locale.tag, '/')}>
            <Mark />
            {t('site.name')}
          </a>
        </div>
        <nav aria-label={t('nav.label')}>
          {items.map(({ to, words }) => (
            <a
              key={to}
              href={localPath(locale.tag, to)}
              aria-current={path === to ? 'page' : path.startsWith(to) ? 'true' : undefined}
            >
              {words}
            </a>
          ))}
        </nav>
        <ExitNote speech={speech} />
      </header>
    </>
  );
}
