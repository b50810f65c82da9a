import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fixedPaths } from '../addresses';
import type { Content } from '../content';
import { dotted } from '../explain';
import type { ContentIssue } from '../issue';
import type { MdxSource } from '../mdx-source';
import { recordPagesOf } from '../record-pages';
import { attributeOf, componentsOf, startOf } from '../tree';
import { bodiesOf, brokenPaths, pathOf, type Unit, unitsOf } from '../units';
import { positionOf } from '../yaml-source';

const saysNothing = /^(here|click here|this|this link|link|more|read more|learn more)$/i;

/** Links that lead somewhere, say where, and stay within https. */
export function checkLinks(content: Content): ContentIssue[] {
  const targets = targetsOf(content);
  const issues: ContentIssue[] = [];
  for (const text of content.texts) {
    issues.push(...checkBody(text.source, text.locale, targets));
    const related = 'related' in text.data ? text.data.related : [];
    const own = pathOf(text.kind, text.slug);
    related.forEach((target, index) => {
      const problem = problemOf(target, text.locale, targets) ?? repetitionIn(related, index, own);
      if (!problem) return;
      const at = positionOf(text.source.front, ['related', index]);
      issues.push({ file: text.source.file, ...at, field: 'related', ...problem });
    });
  }
  for (const { source, place } of content.brokenTexts) {
    issues.push(...checkBody(source, place.locale, targets));
  }
  return issues;
}

function checkBody({ file, body }: MdxSource, locale: string, targets: Targets): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const report = (node: Nodes, message: string, fix: string) =>
    issues.push({ file, ...startOf(node), field: 'link', message, fix });
  visit(body, (node) => {
    if (node.type !== 'link') return;
    const says = textOf(node).trim();
    if (saysNothing.test(says) || says === '') {
      report(node, `“${says}” says nothing of where it leads`, 'name the page or the service');
    }
    if (node.url.startsWith('/')) {
      const problem = problemOf(node.url, locale, targets);
      if (problem) report(node, problem.message, problem.fix);
    } else if (!node.url.startsWith('https://')) {
      report(
        node,
        `${node.url} is neither a page of ours nor https`,
        'write /kind/name/ or https://…',
      );
    }
  });
  return issues;
}

type Problem = { message: string; fix: string };

/** What is read next is another page, and each of them once. */
function repetitionIn(related: readonly string[], index: number, own: string): Problem | undefined {
  const target = related[index] ?? '';
  if (target.split('#')[0] === own) {
    return { message: `${target} is this page itself`, fix: 'choose another page' };
  }
  if (related.indexOf(target) < index) {
    return { message: `${target} is named already`, fix: 'choose another page' };
  }
  return undefined;
}

/** What a link may lead to: texts with their parts, and paths whose parts are not looked into. */
type Targets = { pages: Target[]; wholePaths: ReadonlySet<string> };

/** A page whose parts are known; one that records make stands in every language. */
type Target = { path: string; anchors: string[]; locale?: string };

function targetsOf(content: Content): Targets {
  const records = recordPagesOf(content);
  const inParts = new Set(records.map(({ path }) => path));
  return {
    pages: [...unitsOf(content).filter((unit) => !unit.draft), ...records],
    wholePaths: new Set(
      [...fixedPaths, ...brokenPaths(content)].filter((path) => !inParts.has(path)),
    ),
  };
}

function problemOf(target: string, locale: string, targets: Targets): Problem | undefined {
  const { pages, wholePaths } = targets;
  const [path = '', anchor] = target.split('#');
  if (wholePaths.has(path)) return undefined;
  const page = pages.find((one) => one.path === path && (one.locale ?? locale) === locale);
  if (!page) {
    return { message: `no page at ${path}`, fix: 'mend the address, or write that page first' };
  }
  if (anchor !== undefined && !page.anchors.includes(anchor)) {
    const known = page.anchors.length > 0 ? page.anchors.join(', ') : 'none';
    return { message: `no part #${anchor} on ${path}`, fix: `its parts are: ${known}` };
  }
  return undefined;
}

/** Sources that are cited and do not exist. */
export function checkSources(content: Content): ContentIssue[] {
  return [
    ...bodiesOf(content).flatMap((source) => checkCites(content, source)),
    ...unitsOf(content).flatMap((unit) => {
      const inBody = new Set(unit.files.flatMap(citesIn).map(({ id }) => id));
      return checkFrontCites(content, unit, inBody);
    }),
  ];
}

/** The `<Cite>`s of a text that name a source. An empty name is told as such. */
const citesIn = ({ body }: MdxSource) =>
  componentsOf(body, 'Cite').flatMap((cite) => {
    const id = attributeOf(cite, 'id');
    return id ? [{ cite, id }] : [];
  });

const checkCites = (content: Content, source: MdxSource): ContentIssue[] =>
  citesIn(source)
    .filter(({ id }) => !isSource(content, id))
    .map(({ cite, id }) => ({
      file: source.file,
      ...startOf(cite),
      field: 'Cite',
      ...unknownSource(id),
    }));

/** Ids of sources that no text and no record cites, for the check's output. */
export function listUncitedSources(content: Content): string[] {
  const inTexts = content.texts.flatMap(({ source }) =>
    componentsOf(source.body, 'Cite').map((cite) => attributeOf(cite, 'id')),
  );
  const records = [content.laws, content.platforms, content.helplines].flatMap((kind) =>
    [...kind.values()].flatMap(({ data }) => data.sources.map(({ id }) => id)),
  );
  const evidence = unitsOf(content).flatMap((unit) => unit.evidence);
  const cited = new Set([...inTexts, ...records, ...evidence]);
  return [...content.sources.keys()].filter((id) => !cited.has(id));
}

const isSource = ({ sources, brokenFiles }: Content, id: string) =>
  sources.has(id) || brokenFiles.has(`content/sources/${id}.yaml`);

const unknownSource = (id: string): Problem => ({
  message: `no source ${id}`,
  fix: `add content/sources/${id}.yaml, or mend the id`,
});

function checkFrontCites(content: Content, unit: Unit, inBody: Set<string>): ContentIssue[] {
  const text = content.texts.find((one) => one.source === unit.files[0]);
  const lists: { path: (string | number)[]; ids: string[] }[] = [];
  if (text?.kind === 'article') {
    text.data.keyPoints.forEach((point, index) => {
      lists.push({ path: ['keyPoints', index, 'cite'], ids: point.cite ?? [] });
    });
  } else if (text?.kind === 'question') {
    lists.push({ path: ['answer', 'cite'], ids: text.data.answer.cite ?? [] });
  } else if (text?.kind === 'lesson') {
    text.data.evidence.forEach(({ cite }, index) => {
      lists.push({ path: ['evidence', index, 'cite'], ids: cite });
    });
  }
  return lists.flatMap(({ path, ids }) =>
    ids.flatMap((id, index) => {
      if (!text) return [];
      const at = positionOf(text.source.front, [...path, index]);
      const where = { file: text.source.file, ...at, field: dotted(path) };
      if (!isSource(content, id)) return [{ ...where, ...unknownSource(id) }];
      // The evidence of a lesson stands beside its sources in the front matter itself.
      if (inBody.has(id) || text.kind === 'lesson') return [];
      const message = `${id} is not cited in the text itself`;
      return [{ ...where, message, fix: `add <Cite id="${id}"/> to the sentence that bears it` }];
    }),
  );
}
