import { type DefaultTreeAdapterTypes, defaultTreeAdapter, serialize } from 'parse5';
import { getSpeech } from '@/lib/content/get-content';
import { getPlaceLaw, listJurisdictions } from '@/lib/content/law-pages';
import { listGuides, listQuestions } from '@/lib/content/pages';
import { listSteps } from '@/lib/content/share';
import { localesOf } from '@/lib/i18n/locales';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { placePath, placeSlug } from '@/lib/records/paths';
import { lineOf } from '@/lib/records/place-law';
import { placeAnswerOf } from '@/lib/records/place-words';
import { type EmbedPage, embedHtml } from '@/lib/share/embed-html';
import { escapeText } from '@/lib/share/escape';
import { embedLawPath, embedQuestionPath, embedStepPath } from '@/lib/share/paths';
import { attribute, type BuiltPage, elementsOf, stylesheetsOf } from './finish/document';
import type { MadePage } from './finish/finish-site';

/**
 * The small pages that other sites may frame. A step is cut out of its guide's page; the others
 * are a few lines of text. A route for each would take the framework seconds.
 * @param pages as the framework made them
 */
export function makeEmbeds(pages: readonly BuiltPage[]): MadePage[] {
  // The finishing step puts what they use of the site's styles into them, as into every page.
  const styles = [...new Set(pages.flatMap(stylesheetsOf))];
  return localesOf(false).flatMap(({ tag }) => {
    const speech = getSpeech(tag);
    const made = (path: string, page: EmbedPage): MadePage => ({
      file: `${localPath(tag, path).slice(1)}index.html`,
      html: embedHtml(page, speech, styles),
    });
    return [
      ...questionEmbeds(speech, made),
      ...stepEmbeds(speech, pages, made),
      ...lawEmbeds(speech, made),
    ];
  });
}

type Make = (path: string, page: EmbedPage) => MadePage;

const questionEmbeds = ({ locale, t }: Speech, made: Make): MadePage[] =>
  listQuestions(locale.tag).map(({ slug, path, data }) =>
    made(embedQuestionPath(slug), {
      whole: path,
      heading: data.title,
      title: data.title,
      summary: data.summary,
      body: `<p class="said">${escapeText(data.answer.text)}</p>`,
      more: t('embed.readAll'),
      checkedOn: data.checkedOn,
    }),
  );

function stepEmbeds({ locale, t }: Speech, pages: readonly BuiltPage[], made: Make): MadePage[] {
  const guides = new Map(listGuides(locale.tag).map((guide) => [guide.slug, guide]));
  return listSteps(locale.tag).flatMap(({ guide: slug, step, title, why }) => {
    const guide = guides.get(slug);
    const page = pages.find(({ file }) => file === `${locale.tag}/guides/${slug}/index.html`);
    if (!guide || !page) throw new Error(`No page of the guide ${slug}`);
    return made(embedStepPath(slug, step), {
      whole: `${guide.path}#${step}`,
      kick: guide.data.title,
      heading: title,
      title: t('embed.stepOf', { step: title, guide: guide.data.title }),
      summary: why,
      body: `<div class="text">${stepHtml(page, step)}</div>`,
      more: t('embed.readGuide'),
      checkedOn: guide.data.checkedOn,
    });
  });
}

type Element = DefaultTreeAdapterTypes.Element;

/** What a step says, without its heading and its buttons, which stand first. */
function stepHtml({ file, document }: BuiltPage, step: string): string {
  const item = elementsOf(document).find(
    ({ tagName, attrs }) =>
      tagName === 'li' && attrs.some(({ name, value }) => name === 'id' && value === step),
  );
  if (!item) throw new Error(`${file}: no step ${step}`);
  const first = item.childNodes.findIndex(
    (node) => 'tagName' in node && attribute(node, 'class') === 'why',
  );
  if (first < 0) throw new Error(`${file}: the step ${step} does not say why`);
  const part: Element = defaultTreeAdapter.createElement('div', item.namespaceURI, []);
  part.childNodes = item.childNodes.slice(first);
  return serialize(part);
}

const lawEmbeds = (speech: Speech, made: Make): MadePage[] =>
  listJurisdictions().map((code) => {
    const { locale, t } = speech;
    const slug = placeSlug(code);
    const { law } = getPlaceLaw(slug, locale.tag);
    const answer = escapeText(placeAnswerOf(law, speech));
    return made(embedLawPath(slug), {
      whole: placePath(code),
      kick: t('place.kick'),
      heading: law.place.name,
      title: t('place.title', { place: law.place.name }),
      summary: t(`place.line.${lineOf(law)}`),
      body: `<p class="said">${answer}</p><p>${escapeText(t('laws.info'))}</p>`,
      more: t('embed.readLaw'),
      checkedOn: law.laws.map(({ checkedOn }) => checkedOn).sort()[0],
    });
  });
