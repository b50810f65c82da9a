/** The discreet page of a question, without the language. Its number is permanent. */
export const discreetPath = (number: number): string => `/q/${number}/`;

/** The entry of a question in the list of all, without the language. */
export const entryPath = (slug: string): string => `/faq/#${slug}`;

/** The small page of a question that other sites may frame, without the language. */
export const embedQuestionPath = (slug: string): string => `/embed/faq/${slug}/`;

/** The small page of a guide's step that other sites may frame, without the language. */
export const embedStepPath = (guide: string, step: string): string =>
  `/embed/guides/${guide}/${step}/`;

/**
 * The small page of a place's law that other sites may frame, without the language.
 * @param place last part of the address of its page: `us-ca`
 */
export const embedLawPath = (place: string): string => `/embed/laws/${place}/`;

/** Folders, without the language, whose pages may be framed. No other page may. */
export const framedFolders = ['/embed/faq/', '/embed/guides/', '/embed/laws/'] as const;

/** Pictures that previews of links show, from the top of the site. */
export const cardPaths = {
  site: (tag: string): string => `/cards/${tag}/site.png`,
  plain: (tag: string): string => `/cards/${tag}/plain.png`,
  question: (tag: string, slug: string): string => `/cards/${tag}/faq/${slug}.png`,
};

/** What sites that know oEmbed ask for, from the top of the site. */
export const oembedPath = (tag: string, slug: string): string => `/${tag}/faq/${slug}/oembed.json`;

/** A feed's two forms. */
export const feedForms = ['atom', 'json'] as const;

export type FeedForm = (typeof feedForms)[number];

/**
 * A feed, from the top of the site. A folder a form: its media type is one header.
 * @param name `all`, or a topic
 */
export const feedPath = (tag: string, form: FeedForm, name: string): string =>
  form === 'atom' ? `/${tag}/feeds/atom/${name}.xml` : `/${tag}/feeds/json/${name}.json`;
