import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A built page, parsed. */
export type BuiltPage = {
  /** Of the file within the built site: `en/faq/index.html`. */
  file: string;
  document: DefaultTreeAdapterTypes.Document;
  /** `data-page` of its main element. */
  type: string;
  /** True when it says that it keeps the framework's scripts. */
  interactive: boolean;
};

const isElement = (node: Node): node is Element => 'tagName' in node;
const isParent = (node: Node): node is Parent & Node => 'childNodes' in node;

/** Every element of a tree, in order. */
export function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (isElement(node)) found.push(node);
    if (isParent(node)) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

/** The value of an attribute, or undefined. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Parses a built page. Throws when it does not say what type of page it is. */
export function readPage(file: string, html: string): BuiltPage {
  const document = parse(html);
  const main = elementsOf(document).find(
    (element) => attribute(element, 'data-page') !== undefined,
  );
  const type = main && attribute(main, 'data-page');
  if (!main || !type) throw new Error(`${file}: no element says data-page`);
  return { file, document, type, interactive: attribute(main, 'data-interactive') !== undefined };
}

const isStyleLink = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

/** Addresses of the style sheets that a page links. */
export function stylesheetsOf({ document }: BuiltPage): string[] {
  return elementsOf(document)
    .filter(isStyleLink)
    .map((element) => attribute(element, 'href') ?? '');
}

const isData = (element: Element) => attribute(element, 'type') === 'application/ld+json';
/** What Next says a second time for one service, which reads the tags of Open Graph as well. */
const isRepeat = (element: Element) =>
  element.tagName === 'meta' &&
  /^twitter:(title|description|image|image:width|image:height)$/.test(
    attribute(element, 'name') ?? '',
  );
const isPreload = (element: Element) =>
  element.tagName === 'link' && attribute(element, 'rel') === 'preload';

/** What the one policy for the whole site would block, or what only a script would reveal. */
export function checkPage({ file, document }: BuiltPage): string[] {
  return elementsOf(document).flatMap((element) => {
    const where = `${file}: <${element.tagName}>`;
    const handler = element.attrs.find(({ name }) => name.startsWith('on'));
    const id = attribute(element, 'id') ?? '';
    const isHeldBack =
      (element.tagName === 'template' && /^[BP]:/.test(id)) ||
      (attribute(element, 'hidden') !== undefined && /^S:/.test(id));
    return [
      ...(attribute(element, 'style') === undefined ? [] : [`${where} has an inline style`]),
      ...(handler ? [`${where} has an inline ${handler.name}`] : []),
      ...(isHeldBack ? [`${where} waits for a script to be shown (Suspense or loading.tsx)`] : []),
    ];
  });
}

/** Pages whose mark and whose manifest disagree on whether they keep the framework's scripts. */
export function checkInteractive(page: BuiltPage, clientModules: readonly string[]): string[] {
  if (page.interactive === clientModules.length > 0) return [];
  return page.interactive
    ? [`${page.file}: says it is interactive, and no client component of ours is on it`]
    : [`${page.file}: owns ${clientModules.join(', ')} and does not say that it is interactive`];
}

const remove = (node: Node) => {
  if ('parentNode' in node && node.parentNode) defaultTreeAdapter.detachNode(node);
};

/** What a page is given by the finishing step. */
export type Dressing = {
  /** The style sheet of its type. */
  css: string;
  /** Address of the style sheet for paper, which no screen waits for; none where it is inlined. */
  print: string | undefined;
  /** Addresses of the scripts of our own, by those that the components give them. */
  scripts: ReadonlyMap<string, string>;
};

/** An inline script that became a file, because the policy allows no inline script. */
export type ScriptFile = { path: string; code: string };

/**
 * Finishes a page in place. On a reading page the styles for screens are inlined, those for paper
 * linked, and every script but ours and every comment removed. An interactive one keeps its linked styles, which its scripts look
 * for, and its inline scripts move into files, order kept.
 */
export function dressPage(page: BuiltPage, { css, print, scripts }: Dressing): ScriptFile[] {
  const files: ScriptFile[] = [];
  const elements = elementsOf(page.document);
  const head = elements.find((element) => element.tagName === 'head');
  if (!head) throw new Error(`${page.file}: no head`);
  for (const element of elements) {
    if (isStyleLink(element)) {
      if (!page.interactive) remove(element);
    } else if (element.tagName === 'script' && !isData(element)) {
      const source = element.attrs.find(({ name }) => name === 'src');
      const own = scripts.get(source?.value ?? '');
      if (source && own !== undefined) {
        source.value = own;
        continue;
      }
      if (!page.interactive) remove(element);
      else if (attribute(element, 'src') === undefined) files.push(moveScript(element));
    } else if (isRepeat(element)) remove(element);
    else if (isPreload(element) && !page.interactive) remove(element);
  }
  if (page.interactive) return files;
  removeComments(page.document);
  const style = defaultTreeAdapter.createElement('style', head.namespaceURI, []);
  defaultTreeAdapter.insertText(style, css);
  defaultTreeAdapter.appendChild(head, style);
  if (print === undefined) return files;
  const paper = [
    { name: 'rel', value: 'stylesheet' },
    { name: 'href', value: print },
    { name: 'media', value: 'print' },
  ];
  defaultTreeAdapter.appendChild(
    head,
    defaultTreeAdapter.createElement('link', head.namespaceURI, paper),
  );
  return files;
}

function moveScript(element: Element): ScriptFile {
  const code = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const path = `/_own/${hashOf(code)}.js`;
  element.childNodes = [];
  element.attrs.push({ name: 'src', value: path });
  return { path, code };
}

function removeComments(node: Node): void {
  if (!isParent(node)) return;
  for (const child of [...node.childNodes]) {
    if (child.nodeName === '#comment') remove(child);
    else removeComments(child);
  }
  if (!isElement(node)) return;
  const isEmptyShell = node.tagName === 'div' && node.childNodes.length === 0;
  if (isEmptyShell && attribute(node, 'hidden') !== undefined) remove(node);
}

/** Ten hexadecimal digits of a text's SHA-256, for file names. */
export const hashOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 10);

/** The page as HTML. */
export const htmlOf = ({ document }: BuiltPage): string => serialize(document);
