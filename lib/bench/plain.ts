import {
  attribute,
  type Element,
  isElement,
  isText,
  isWordless,
  type Node,
  shownElements,
} from './words';

const setOf = (names: string) => new Set(names.split(' '));

const inline = setOf(
  'a abbr b bdi bdo br button cite code del dfn em i ins kbd label mark output q s small span strong sub sup time u var wbr',
);
const keptInline = setOf('a b br code em i q small strong sub sup');
const keptBlock = setOf(
  'blockquote caption dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul',
);
/** Their loose text becomes paragraphs; in the other kept blocks it stands as it is. */
const wrapping = setOf('blockquote figure');
const childless = setOf('br hr');
/** Without words they still hold their column. */
const cell = setOf('td th');
/** What a style sheet shows apart from the words beside it, though no space stands there. */
const apart = setOf('label time');
const keptAttributes: Record<string, readonly string[]> = {
  a: ['href'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

type Place = {
  /** Ids that the page itself links to. */
  linked: ReadonlySet<string>;
  /** True where loose text becomes a paragraph. */
  wraps: boolean;
};

/** Text as HTML. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Some attributes of an element as HTML, each after a space. */
export function attributesOf(element: Element, names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const value = attribute(element, name);
      if (value === undefined) return [];
      return [` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
    })
    .join('');
}

const idOf = (element: Element, { linked }: Place) =>
  linked.has(attribute(element, 'id') ?? '') ? attributesOf(element, ['id']) : '';

const openTag = (element: Element, place: Place) =>
  `<${element.tagName}${attributesOf(element, keptAttributes[element.tagName] ?? [])}${idOf(element, place)}>`;

const isBlock = (element: Element) => !inline.has(element.tagName);

const holdsBlocks = (element: Element) =>
  isBlock(element) || shownElements(element.childNodes).some(isBlock);

/**
 * The words and links of some nodes in plain elements, in order.
 * @returns HTML, a block a line
 */
export function plainHtml(nodes: readonly Node[], place: Place): string {
  let blocks = '';
  let loose: Node[] = [];
  const endLoose = () => {
    const text = phrase(loose, place).trim();
    if (text !== '') blocks += place.wraps ? `<p>${text}</p>\n` : text;
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && !isWordless(node) && holdsBlocks(node)) {
      endLoose();
      blocks += block(node, place);
    } else loose.push(node);
  }
  endLoose();
  return blocks;
}

function block(element: Element, place: Place): string {
  const { tagName } = element;
  if (childless.has(tagName)) return `<${tagName}>\n`;
  const isKept = keptBlock.has(tagName) || keptInline.has(tagName);
  const wraps = isKept ? wrapping.has(tagName) : place.wraps;
  const inside = plainHtml(element.childNodes, { ...place, wraps });
  if (inside.trim() === '' && !cell.has(tagName)) return '';
  if (!isKept && idOf(element, place) === '') return wraps ? inside : `${inside}\n`;
  return `${openTag(element, place)}${inside.trim()}</${tagName}>\n`;
}

/** Text and what stands within a line. Neighbours that only a style sheet holds apart get a space. */
function phrase(nodes: readonly Node[], place: Place): string {
  const shown = nodes.filter((node) => isText(node) || (isElement(node) && !isWordless(node)));
  return shown
    .map((node, index) => {
      if (isText(node)) return escapeText(node.value);
      const before = shown[index - 1];
      const touches = before !== undefined && isElement(before);
      return isElement(node) ? (touches ? ' ' : '') + withinLine(node, place) : '';
    })
    .join('')
    .replace(/\s+/g, ' ');
}

function withinLine(element: Element, place: Place): string {
  const { tagName } = element;
  if (childless.has(tagName)) return `<${tagName}>`;
  const text = phrase(element.childNodes, place);
  if (text.trim() === '') return text;
  if (keptInline.has(tagName) || idOf(element, place) !== '') {
    return `${openTag(element, place)}${text}</${tagName}>`;
  }
  return apart.has(tagName) ? ` ${text} ` : text;
}
