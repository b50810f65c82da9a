import { PlatformPage } from '@/components/templates/platform-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/pages';
import { getPlatform, listLaws, listPlatforms, sourcesOf, today } from '@/lib/content/records';
import { dutyFor } from '@/lib/records/duty';
import { platformPath } from '@/lib/records/paths';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listPlatforms().map(({ id }) => ({ id }));

const isTool = (id: string) => getPlatform(id).kind === 'hash-programme';

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const speech = getSpeech(locale);
  const { name } = getPlatform(id);
  const { t } = speech;
  return metadataFor(speech, platformPath(id), {
    title: isTool(id) ? t('platform.titleTool', { name }) : t('platform.title', { name }),
    summary: isTool(id) ? t('platform.summaryTool', { name }) : t('platform.summary', { name }),
  });
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const frame = getFrame(locale);
  const { t } = frame.speech;
  const platform = getPlatform(id);
  const { name, hashProgrammes = [] } = platform;
  return (
    <PlatformPage
      frame={frame}
      platform={platform}
      title={isTool(id) ? t('platform.titleTool', { name }) : t('platform.title', { name })}
      duty={dutyFor(platform, listLaws())}
      programmes={hashProgrammes.map(getPlatform)}
      sources={sourcesOf([platform])}
      today={today()}
    />
  );
}
