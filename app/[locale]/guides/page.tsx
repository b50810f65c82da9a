import { ListPage } from '@/components/templates/list-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getGuide, listGuides } from '@/lib/content/pages';
import { localPath } from '@/lib/i18n/speech';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const path = '/guides/';

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  return metadataFor(speech, path, { title: t('guides.title'), summary: t('guides.summary') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const frame = getFrame(locale);
  const { t } = frame.speech;
  const teasers = listGuides(locale).map(({ path, slug, data }) => {
    const { steps } = getGuide(slug, locale);
    const kick = t('guides.steps', { count: steps.length });
    return { path, title: data.title, brief: data.summary, kick };
  });
  return (
    <ListPage
      frame={frame}
      path={path}
      title={t('guides.title')}
      lede={t('guides.lede')}
      before={
        <p>
          {t('guides.alsoLists')}{' '}
          <a href={localPath(locale, '/platforms/')}>{t('platforms.title')}</a>
          {' · '}
          <a href={localPath(locale, '/helplines/')}>{t('helplines.title')}</a>
        </p>
      }
      groups={[{ teasers }]}
    />
  );
}
