import { DiscreetPage } from '@/components/templates/discreet-page';
import { getFrame } from '@/lib/content/frame';
import { getSpeech } from '@/lib/content/get-content';
import { getQuestion, listQuestions } from '@/lib/content/pages';
import { slugOfNumber } from '@/lib/content/share';
import { discreetMetadata } from '@/lib/seo/discreet';

type Params = { locale: string; number: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

export const generateStaticParams = ({ params }: { params: { locale: string } }) =>
  listQuestions(params.locale).map(({ data }) => ({ number: String(data.number) }));

export async function generateMetadata({ params }: Props) {
  const { locale, number } = await params;
  return discreetMetadata(getSpeech(locale), Number(number));
}

export default async function Page({ params }: Props) {
  const { locale, number } = await params;
  const page = getQuestion(slugOfNumber(Number(number), locale), locale);
  return <DiscreetPage frame={getFrame(locale)} page={page} />;
}
