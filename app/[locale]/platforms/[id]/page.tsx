import { PlatformPage } from '@/components/templates/platform-page';
import { getCited } from '@/lib/content/cited';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { titleOfPlatform } from '@/lib/content/record-works';
import { getPlatform, listLaws, listPlatforms, sourcesOf, today } from '@/lib/content/records';
import { getCitedPage } from '@/lib/content/works';
import { dutyFor } from '@/lib/records/duty';
import { platformPath } from '@/lib/records/paths';
import { citable } from '@/lib/seo/citation-tags';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listPlatforms().map(({ id }) => ({ id }));

const isTool = (id: string) => getPlatform(id).kind === 'hash-programme';

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const speech = getSpeech(locale);
  const platform = getPlatform(id);
  const { name } = platform;
  const { t } = speech;
  const path = platformPath(id);
  const metadata = metadataFor(speech, path, {
    title: titleOfPlatform(platform, speech),
    summary: isTool(id) ? t('platform.summaryTool', { name }) : t('platform.summary', { name }),
  });
  return citable(metadata, getCitedPage(path, locale).work);
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const frame = getFrame(locale);
  const platform = getPlatform(id);
  const { hashProgrammes = [] } = platform;
  return (
    <PlatformPage
      frame={frame}
      platform={platform}
      title={titleOfPlatform(platform, frame.speech)}
      duty={dutyFor(platform, listLaws())}
      programmes={hashProgrammes.map(getPlatform)}
      sources={sourcesOf([platform])}
      today={today()}
      cited={getCited(platformPath(id), locale)}
    />
  );
}
