import { PlatformsPage } from '@/components/templates/platforms-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { listPlatforms, today } from '@/lib/content/records';
import { mayShow } from '@/lib/records/state';
import { platformSchema } from '@/lib/schema/platform';
import { metadataFor } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const speech = getSpeech((await params).locale);
  const { t } = speech;
  const summary = t('platforms.summary', { count: listPlatforms().length });
  return metadataFor(speech, '/platforms/', { title: t('platforms.title'), summary });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  const { compare } = new Intl.Collator(locale);
  const platforms = [...listPlatforms()].sort((a, b) => compare(a.name, b.name));
  const groups = platformSchema.shape.kind.options
    .map((kind) => ({
      kind,
      platforms: platforms
        .filter((platform) => platform.kind === kind)
        .map((platform) => ({
          id: platform.id,
          name: platform.name,
          hasForm: platform.form !== undefined && mayShow(platform, 'form', today()),
        })),
    }))
    .filter((group) => group.platforms.length > 0);
  return <PlatformsPage frame={getFrame(locale)} groups={groups} />;
}
