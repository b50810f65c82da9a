import { LawActPage } from '@/components/templates/law-act-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getActMap } from '@/lib/content/law-pages';

import { actPath } from '@/lib/records/paths';
import { type LawAct, lawActs } from '@/lib/schema/law';
import { metadataFor } from '@/lib/seo/metadata';

type Params = { locale: string; act: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = () => lawActs.map((act) => ({ act }));

function actOf(name: string): LawAct {
  const act = lawActs.find((one) => one === name);
  if (!act) throw new Error(`No act ${name}`);
  return act;
}

export async function generateMetadata({ params }: Props) {
  const { locale, act: name } = await params;
  const speech = getSpeech(locale);
  const { t } = speech;
  const act = actOf(name);
  const title = t(`law.question.${act}`);
  return metadataFor(speech, actPath(act), {
    title,
    summary: `${title} ${t('laws.actSummary')}`,
  });
}

export default async function Page({ params }: Props) {
  const { locale, act } = await params;
  return <LawActPage frame={getFrame(locale)} map={getActMap(actOf(act), locale)} />;
}
