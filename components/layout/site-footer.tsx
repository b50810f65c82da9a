import { localPath, type Speech } from '@/lib/i18n/speech';

/** A page that the footer leads to. */
export type FooterLink = { path: string; title: string };

/** What the site is not, and the pages about it. */
export function SiteFooter({
  speech: { locale, t },
  links,
}: {
  speech: Speech;
  links: FooterLink[];
}) {
  return (
    <footer className="site">
      <p>{t('footer.notHelpline')}</p>
      <nav aria-label={t('footer.label')}>
        {links.map(({ path, title }) => (
          <a key={path} href={localPath(locale.tag, path)}>
            {title}
          </a>
        ))}
      </nav>
      <p>{t('footer.licence')}</p>
    </footer>
  );
}
