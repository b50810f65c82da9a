import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { localPath } from '@/lib/i18n/speech';

/** A way into a guide. */
export type Door = { path: string; words: string };

/** A page with what it says in brief. */
export type Teaser = { path: string; title: string; brief: string; kick?: string };

const doorsOnTheFirstScreen = 5;

/** The start page: what is happening, then questions, then understanding. */
export function HomePage({
  frame,
  doors,
  questions,
  articles,
}: {
  frame: Frame;
  doors: Door[];
  questions: Teaser[];
  articles: Teaser[];
}) {
  const { locale, t } = frame.speech;
  const to = (path: string) => localPath(locale.tag, path);
  return (
    <PageFrame frame={frame} path="/" type="home">
      <div className="hero">
        <div>
          <h1>{t('home.title')}</h1>
          <p className="lede">{t('home.lede')}</p>
        </div>
        <section className="now">
          <h2>{t('home.doors')}</h2>
          <ul>
            {doors.slice(0, doorsOnTheFirstScreen).map(({ path, words }) => (
              <li key={path}>
                <a href={to(path)}>{words}</a>
              </li>
            ))}
          </ul>
          <p className="also">
            {t('home.alsoHelp')}:{' '}
            {doors.slice(doorsOnTheFirstScreen).map(({ path, words }, index) => (
              <span key={path}>
                {index > 0 && ' · '}
                <a href={to(path)}>{words}</a>
              </span>
            ))}
          </p>
          <p>
            {t('home.danger')} <a href={to('/helplines/')}>{t('helplines.title')}</a>
          </p>
          <p>{t('home.doorsNote')}</p>
        </section>
      </div>
      <section>
        <h2>{t('home.questions')}</h2>
        <ul className="questions">
          {questions.map(({ path, title, brief }) => (
            <li key={path}>
              <a href={to(path)}>{title}</a>
              <p>{brief}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href={to('/faq/')}>{t('home.allQuestions')}</a>
        </p>
      </section>
      <section>
        <h2>{t('home.understand')}</h2>
        <TeaserList teasers={articles} tag={locale.tag} />
        <p>
          <a href={to('/articles/')}>{t('home.allArticles')}</a>
        </p>
      </section>
    </PageFrame>
  );
}

/** Pages as cards: kind, title, brief. */
export function TeaserList({ teasers, tag }: { teasers: Teaser[]; tag: string }) {
  return (
    <ul className="cards">
      {teasers.map(({ path, title, brief, kick }) => (
        <li key={path}>
          {kick && <p className="kick">{kick}</p>}
          <h3>
            <a href={localPath(tag, path)}>{title}</a>
          </h3>
          <p>{brief}</p>
        </li>
      ))}
    </ul>
  );
}
