import { type Frame, PageFrame } from '@/components/layout/page-frame';
import { jsonFeedName } from '@/lib/data/json-feed';
import { feedPath } from '@/lib/share/paths';

/** Every feed in both forms: all pages, each topic, and the data. */
export function FeedsPage({
  frame,
  path,
  topics,
}: {
  frame: Frame;
  path: string;
  /** Ids of the topics that have a feed. */
  topics: string[];
}) {
  const { locale, t } = frame.speech;
  const of = (name: string, words: string) => ({
    words,
    atom: feedPath(locale.tag, 'atom', name),
    json: feedPath(locale.tag, 'json', name),
  });
  const groups = [
    { title: t('feed.pages'), feeds: [of('all', t('feed.everything'))] },
    { title: t('feed.topics'), feeds: topics.map((topic) => of(topic, t(`topic.${topic}`))) },
    {
      title: t('feed.data'),
      feeds: [
        {
          words: t('feed.dataChanges'),
          atom: '/data/changes.atom',
          json: `/data/${jsonFeedName}`,
        },
      ],
    },
  ];
  return (
    <PageFrame frame={frame} path={path} type="share">
      <h1>{t('feed.title')}</h1>
      <p className="lede">{t('feed.lede')}</p>
      <p className="box watch">{t('feed.care')}</p>
      {groups.map(({ title, feeds }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="feeds">
            {feeds.map(({ words, atom, json }) => (
              <li key={atom}>
                <span>{words}</span>{' '}
                <a
                  href={atom}
                  type="application/atom+xml"
                  aria-label={`${words}: ${t('feed.atom')}`}
                >
                  {t('feed.atom')}
                </a>{' '}
                <a
                  href={json}
                  type="application/feed+json"
                  aria-label={`${words}: ${t('feed.json')}`}
                >
                  {t('feed.json')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
