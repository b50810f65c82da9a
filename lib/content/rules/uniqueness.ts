import type { Content, TextFile } from '../content';
import type { ContentIssue } from '../issue';
import { brokenPaths } from '../units';
import { positionOf } from '../yaml-source';

/** Addresses below a language that folders of texts must not take. */
const taken = new Set([
  'articles',
  'guides',
  'faq',
  'sources',
  'laws',
  'platforms',
  'helplines',
  'data',
  'embed',
  'feeds',
  'q',
  'tools',
]);

type Key = { key: string; field: string; path: (string | number)[]; what: string };

function keysOf(text: TextFile): Key[] {
  const { locale } = text;
  const keys: Key[] = [];
  if (text.kind === 'step') {
    const key = `${locale} step ${text.slug} ${text.step}`;
    keys.push({ key, field: 'slug', path: [], what: `the step ${text.step}` });
  } else if (text.kind !== 'handout' && text.kind !== 'slides') {
    const key = `${locale} title ${text.data.title.toLowerCase()}`;
    keys.push({ key, field: 'title', path: ['title'], what: 'this title' });
  }
  if (text.kind === 'question') {
    const { number } = text.data;
    keys.push({
      key: `${locale} number ${number}`,
      field: 'number',
      path: ['number'],
      what: 'this number',
    });
  }
  if (text.kind === 'guide' || text.kind === 'lesson') {
    const { order } = text.data;
    keys.push({
      key: `${locale} ${text.kind} order ${order}`,
      field: 'order',
      path: ['order'],
      what: 'this place',
    });
  }
  return keys;
}

/** Titles, numbers, places and slugs that two files claim. */
export function checkUniqueness(content: Content): ContentIssue[] {
  const owners = new Map<string, string>();
  return content.texts.flatMap((text) => {
    const { file, front } = text.source;
    const issues: ContentIssue[] = [];
    if (text.kind === 'page' && taken.has(text.slug)) {
      const message = `/${text.locale}/${text.slug}/ is the address of a list`;
      issues.push({ file, line: 1, column: 1, field: 'slug', message, fix: 'choose another name' });
    }
    for (const { key, field, path, what } of keysOf(text)) {
      const owner = owners.get(key);
      owners.set(key, owner ?? file);
      if (owner === undefined) continue;
      const message = `${owner} has ${what} already`;
      issues.push({ file, ...positionOf(front, path), field, message, fix: 'choose another' });
    }
    return issues;
  });
}

/** Topics and needs that are in their list; steps that have a cover; source-language originals. */
export function checkReferences(content: Content): ContentIssue[] {
  const guides = new Set(
    content.texts
      .filter((text) => text.kind === 'guide')
      .map((text) => `${text.slug} ${text.locale}`),
  );
  const broken = brokenPaths(content);
  return content.texts.flatMap((text) => {
    const { file, front } = text.source;
    if (text.kind === 'step') {
      if (guides.has(`${text.slug} ${text.locale}`) || broken.has(`/guides/${text.slug}/`))
        return [];
      const fix = `add content/guides/${text.slug}/${text.locale}.mdx`;
      return [{ file, line: 1, column: 1, field: 'step', message: 'its guide has no cover', fix }];
    }
    const topics = 'topics' in text.data ? text.data.topics : [];
    // A list that is broken or missing is an issue of its own.
    const unknownTopics = topics.flatMap((topic, index) =>
      content.topics.length === 0 || content.topics.includes(topic)
        ? []
        : [{ path: ['topics', index], value: topic, list: content.topics }],
    );
    const unknownNeeds =
      text.kind === 'question' &&
      content.needs.length > 0 &&
      !content.needs.includes(text.data.need)
        ? [{ path: ['need'], value: text.data.need, list: content.needs }]
        : [];
    return [...unknownTopics, ...unknownNeeds].map(({ path, value, list }) => ({
      file,
      ...positionOf(front, path),
      field: String(path[0]),
      message: `“${value}” is not in the list`,
      fix: `choose from: ${list.join(', ')}`,
    }));
  });
}
