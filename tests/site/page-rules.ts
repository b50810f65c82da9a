import { attribute } from '@/lib/build/finish/document';
import { type Element, type SitePage, wordsOf } from './built-site';

/** Looks at one page and says what is wrong with it, in a line each. */
export type PageRule = (page: SitePage) => string[];

const all = ({ elements }: SitePage, ...names: string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const isOutward = (address: string) => /^(https?:)?\/\//.test(address);

/** Scripts are our own files alone, deferred, and structured data. */
export const ownScriptsAlone: PageRule = (page) =>
  all(page, 'script').flatMap((script) => {
    const src = attribute(script, 'src');
    if (attribute(script, 'type') === 'application/ld+json') {
      return isJson(wordsOfScript(script)) ? [] : [`${page.file}: structured data that is no JSON`];
    }
    if (src === undefined) return [`${page.file}: an inline script`];
    if (page.interactive) return isOutward(src) ? [`${page.file}: the script ${src}`] : [];
    const isOwn = /^\/_own\/(page|table)\.[0-9a-f]{10}\.js$/.test(src);
    const isDeferred = attribute(script, 'defer') !== undefined;
    return isOwn && isDeferred ? [] : [`${page.file}: the script ${src}`];
  });

const wordsOfScript = (script: Element) =>
  script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A reading page has no flight data and asks the framework for nothing. */
export const noFramework: PageRule = ({ file, html, interactive }) =>
  interactive
    ? []
    : ['__next_f', '/_next/', '<!--']
        .filter((sign) => html.includes(sign))
        .map((sign) => `${file}: ${sign}`);

/** The policy would block inline styles and handlers. */
export const nothingInline: PageRule = ({ file, elements }) =>
  elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
      .map(({ name }) => `${file}: <${tagName} ${name}>`),
  );

const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];

/** Nothing but a link that the reader follows leads to another origin. */
export const noForeignRequests: PageRule = (page) => [
  ...page.elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => loading.includes(name) && isOutward(value))
      .map(({ name, value }) => `${page.file}: <${tagName} ${name}="${value}">`),
  ),
  ...all(page, 'link')
    .filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''))
    .filter((link) => isOutward(attribute(link, 'href') ?? ''))
    .map((link) => `${page.file}: <link href="${attribute(link, 'href')}">`),
  ...all(page, 'style')
    .flatMap(
      (style) => wordsOfScript(style).match(/url\(["']?(https?:)?\/\/[^)]*\)|@import/g) ?? [],
    )
    .map((found) => `${page.file}: ${found}`),
];

/** Links out do not say where the reader came from, and open in place. */
export const discreetLinks: PageRule = (page) =>
  all(page, 'a', 'area').flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    const isDiscreet = (attribute(link, 'rel') ?? '').split(' ').includes('noreferrer');
    return [
      ...(isOutward(href) && !isDiscreet ? [`${page.file}: ${href} without rel=noreferrer`] : []),
      ...(attribute(link, 'target') === undefined ? [] : [`${page.file}: ${href} with a target`]),
      ...(attribute(link, 'ping') === undefined ? [] : [`${page.file}: ${href} with a ping`]),
    ];
  });

/** True for a page that asks search engines to leave it out. */
export const isUnlisted = (page: SitePage): boolean =>
  all(page, 'meta').some(
    (element) =>
      attribute(element, 'name') === 'robots' &&
      (attribute(element, 'content') ?? '').includes('noindex'),
  );

/** Language, direction, title and description, one heading of the page, and its one address. */
export const completeHead: PageRule = (page) => {
  const html = all(page, 'html')[0];
  // Parts of a drawing have titles too.
  const titles = all(page, 'title')
    .filter(({ parentNode }) => parentNode?.nodeName === 'head')
    .map((title) => wordsOf(title).trim());
  const meta = (name: string) =>
    all(page, 'meta')
      .filter((element) => attribute(element, 'name') === name)
      .map((element) => attribute(element, 'content') ?? '');
  const canonical = all(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href') ?? '');
  // The choice of a language sends readers on, and what is not there has no address.
  const hasNoAddress = page.type === 'start' || page.type === 'not-found';
  const own = canonical[0]?.replace(/^https?:\/\/[^/]+/, '');
  // Of an earlier version, and of what changed in it, the newest one is meant.
  const newest = page.address.replace(/\d{4}-\d{2}-\d{2}\/(changes\/)?$/, '');
  // What search engines must not list may send them to the page that it stands for.
  const stepsAside = isUnlisted(page) && own?.startsWith('/') === true;
  const isCanonical = canonical.length === 1 && (own === newest || stepsAside);
  const wrong = [
    [!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test((html && attribute(html, 'lang')) ?? ''), 'lang'],
    [!['ltr', 'rtl'].includes((html && attribute(html, 'dir')) ?? ''), 'dir'],
    [titles.length !== 1 || titles[0] === '', 'title'],
    [meta('description').length !== 1 || (meta('description')[0] ?? '').length < 20, 'description'],
    [meta('viewport')[0] !== 'width=device-width, initial-scale=1', 'viewport'],
    [all(page, 'h1').length !== 1, 'h1'],
    [hasNoAddress ? canonical.length > 0 : !isCanonical, 'canonical'],
  ] as const;
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => `${page.file}: ${what}`);
};

/** A word in a class list that names one of Tailwind’s utilities brings its variables along. */
export const noStrayUtilities: PageRule = ({ file, html }) =>
  html.includes('--tw-') ? [`${file}: variables of a utility that no page uses`] : [];

const isWayOut = (element: Element | undefined): boolean => {
  const around = element?.parentNode;
  return (
    around !== undefined &&
    around !== null &&
    'attrs' in around &&
    attribute(around, 'data-exit') !== undefined
  );
};

/** First “Skip to content”, then the way out, before everything else that takes the keyboard. */
export const wayOutFirst: PageRule = (page) => {
  // In a frame it would clear the frame alone, and promise more than it does.
  if (page.type === 'embed') return [];
  const stops = all(page, 'a', 'button', 'input', 'select', 'textarea', 'summary');
  const [first] = stops;
  const skips = first !== undefined && attribute(first, 'class') === 'skip';
  // The choice of a language has nothing to skip.
  const isOut = page.type === 'start' ? isWayOut(first) : skips && isWayOut(stops[1]);
  return isOut ? [] : [`${page.file}: the way out does not come first`];
};

/** Nothing has to arrive before the words can be read. */
export const oneRequest: PageRule = (page) =>
  page.interactive
    ? []
    : all(page, 'link', 'script')
        .filter((element) => {
          const blocks =
            element.tagName === 'script' &&
            attribute(element, 'type') !== 'application/ld+json' &&
            attribute(element, 'defer') === undefined;
          // Styles for paper hold nothing back on a screen.
          if (attribute(element, 'media') === 'print') return false;
          return (
            blocks ||
            ['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect'].includes(
              attribute(element, 'rel') ?? '',
            )
          );
        })
        .map(({ tagName }) => `${page.file}: <${tagName}> before the words`);

/** Where a page’s links lead within the site: addresses with their parts. */
export function inwardLinks(page: SitePage): string[] {
  return all(page, 'a', 'area').flatMap((link) => {
    const href = attribute(link, 'href');
    if (href === undefined || isOutward(href) || /^(mailto|tel|sms):/.test(href)) return [];
    return [href.startsWith('#') ? `${page.address}${href}` : href];
  });
}

/** Says for an address of the site what is missing there, if anything. */
export function missingAt(
  link: string,
  pages: ReadonlyMap<string, SitePage>,
  files: ReadonlySet<string>,
): string | undefined {
  const [address = '', part] = link.split('#');
  const path = address.split('?')[0] ?? '';
  const page = pages.get(path);
  if (!page) return files.has(path.slice(1)) ? undefined : `no page at ${path}`;
  if (part === undefined || part === '') return undefined;
  const ids = page.elements.map((element) => attribute(element, 'id'));
  return ids.includes(decodeURIComponent(part)) ? undefined : `no #${part} on ${path}`;
}
