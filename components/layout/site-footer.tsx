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
    <footer className="site pt-6 pb-12 text-small text-soft">
      <p>{t('footer.notHelpline')}</p>
      <nav className="mb-4 flex flex-wrap gap-x-6" aria-label={t('footer.label')}>
        {links.map(({ path, title }) => (
          <a key={path} className="py-1.5" href={localPath(locale.tag, path)}>
            {title}
          </a>
        ))}
      </nav>
      <p>{t('footer.licence')}</p>
    </footer>
  );
}
