import CSL, { type CslNode } from 'citeproc';
import type { CslItem } from './csl';
import { accessedMark, type Run, runsOf } from './runs';
import { type CitationStyle, citationStyles, type StyleId } from './styles';
import { type CitedWork, itemOfWork } from './work';

/** Official styles by their names, and official locales by their tags. */
export type StyleSheets = { styles: Record<string, CslNode>; locales: Record<string, CslNode> };

/** A work cited in one style. */
export type Citation = { style: StyleId; runs: Run[] };

/** Cites an item in every style. */
export type Citer = (item: CslItem, tag: string) => Citation[];

const fallback = 'en-US';

/**
 * The official locale for a language: its own, that of the place where most speak it, or English.
 * @example cslLocale('es', { 'es-ES': … }) // es-ES
 */
export function cslLocale(tag: string, locales: StyleSheets['locales']): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [tag, `${language}-${region}`, language].find((one) => one in locales) ?? fallback;
}

/**
 * What styles are given of a work. Pages print the day of their version, so that its name would
 * be said twice, and an author that bears the site's name needs no publisher besides.
 */
export function itemForStyles(work: CitedWork): CslItem {
  const { publisher, version, note: _note, license: _license, ...item } = itemOfWork(work);
  return {
    ...item,
    id: work.key,
    type: item.type,
    ...(work.kind === 'data' ? { version } : {}),
    ...(work.kind === 'data' || work.part ? { publisher } : {}),
    accessed: { literal: accessedMark },
  };
}

/**
 * Makes citations by citeproc-js. Engines are made once a style and language, because making one
 * takes longer than all its citations.
 * @see https://citeproc-js.readthedocs.io/
 */
export function createCiter({ styles, locales }: StyleSheets): Citer {
  const items = new Map<string, CslItem>();
  const engines = new Map<string, CSL.Engine>();
  let count = 0;
  const system: CSL.System = {
    retrieveItem: (id) => items.get(id),
    retrieveLocale: (tag) => locales[tag] ?? locales[fallback],
  };
  const engineOf = ({ csl }: CitationStyle, locale: string): CSL.Engine => {
    const name = `${csl} ${locale}`;
    const known = engines.get(name);
    if (known) return known;
    const style = styles[csl];
    if (!style) throw new Error(`No style ${csl} among the official ones`);
    // English is no style's to impose but its own: a British one stays British.
    const engine = new CSL.Engine(system, style, locale, locale !== fallback);
    engines.set(name, engine);
    return engine;
  };
  return (item, tag) => {
    const locale = cslLocale(tag, locales);
    // An engine remembers what it knows by an id: each call gives it one of its own.
    count += 1;
    const id = `${count}`;
    items.set(id, { ...item, id });
    try {
      return citationStyles.map((style) => ({
        style: style.id,
        runs: runsOf(render(engineOf(style, locale), style, id)),
      }));
    } finally {
      items.delete(id);
    }
  };
}

function render(engine: CSL.Engine, { csl, form }: CitationStyle, id: string): string {
  // One item needs no order.
  engine.updateItems([id], true);
  if (form === 'note') {
    const cluster = { citationItems: [{ id }], properties: { noteIndex: 1 } };
    return engine.previewCitationCluster(cluster, [], [], 'html');
  }
  const bibliography = engine.makeBibliography();
  const entry = bibliography ? bibliography[1][0] : undefined;
  if (!entry) throw new Error(`The style ${csl} makes no list of references`);
  return entry;
}
