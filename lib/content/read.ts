import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultLocale } from '@/lib/i18n/locales';
import { changesSchema } from '@/lib/schema/change';
import { helplineSchema } from '@/lib/schema/helpline';
import { lawSchema } from '@/lib/schema/law';
import { platformSchema } from '@/lib/schema/platform';
import { sourceSchema } from '@/lib/schema/source';
import { redirectsSchema } from '@/lib/schema/vocab';
import type { Content, RecordFile } from './content';
import { parseFingerprints } from './fingerprints';
import { addFrozen } from './frozen-texts';
import type { ContentIssue } from './issue';
import { jsonIssues } from './json-issues';
import { rememberLast } from './once';
import { listContentFiles, placeOf } from './places';
import { addText } from './read-text';
import { addVocabulary } from './read-vocabulary';
import { parseRevisions } from './revision-marks';
import { parseYaml, validate, type YamlSource } from './yaml-source';

/** Files without which a rule would silently check nothing. */
const neededFiles = [
  ...['claims', 'evidence-advice', 'needs', 'never-name', 'terms', 'topics'].map(
    (list) => `content/vocab/${list}.yaml`,
  ),
  `content/messages/${defaultLocale}.json`,
  'content/addresses.txt',
  'content/redirects.yaml',
];

const missingFiles = (files: readonly string[]): ContentIssue[] =>
  neededFiles
    .filter((file) => !files.includes(file))
    .map((file) => {
      const fix = 'bring it back: rules rest on it';
      return { file, line: 1, column: 1, field: 'file', message: 'missing', fix };
    });

const messagesSchema = z.record(z.string(), z.string().min(1));

const yamlOf = rememberLast((file, text) => parseYaml(file, text));

/** Reads and validates every content file under `root`. Throws only when the disk does. */
export function readContent(root: string): Content {
  const content: Content = {
    texts: [],
    brokenTexts: [],
    sources: new Map(),
    brokenFiles: new Set(),
    laws: new Map(),
    platforms: new Map(),
    helplines: new Map(),
    messages: [],
    terms: [],
    claims: [],
    evidenceAdvice: [],
    topics: [],
    needs: [],
    neverName: new Set(),
    redirects: [],
    redirectsSource: undefined,
    addresses: [],
    frozen: new Map(),
    revisionMarks: new Map(),
    changes: [],
    changesSource: undefined,
    fingerprints: new Map(),
    issues: [],
  };
  const files = listContentFiles(root);
  content.issues.push(...missingFiles(files));
  for (const file of files) {
    addFile(content, file, readPlain(root, file, content.issues));
  }
  return content;
}

/** The text of a file. Signs that some editors add unseen are told once, and then not counted. */
function readPlain(root: string, file: string, issues: ContentIssue[]): string {
  const raw = readFileSync(join(root, file), 'utf8');
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text !== raw) {
    const message = 'line ends of Windows, or a byte order mark';
    const fix = 'save it as UTF-8 with LF at the ends of lines';
    issues.push({ file, line: 1, column: 1, field: 'file', message, fix });
  }
  return text;
}

function addFile(content: Content, file: string, text: string): void {
  const place = placeOf(file);
  const { issues } = content;
  switch (place?.kind) {
    case 'article':
    case 'question':
    case 'guide':
    case 'page':
    case 'step':
    case 'lesson':
    case 'handout':
    case 'slides':
      addText(content, place, file, text);
      return;
    case 'source':
      addRecord(content.sources, place.id, yamlOf(file, text), sourceSchema, content);
      return;
    case 'law':
      addRecord(content.laws, place.id, yamlOf(file, text), lawSchema, content);
      return;
    case 'platform':
      addRecord(content.platforms, place.id, yamlOf(file, text), platformSchema, content);
      return;
    case 'helpline':
      addRecord(content.helplines, place.id, yamlOf(file, text), helplineSchema, content);
      return;
    case 'vocabulary':
      addVocabulary(content, place.id, yamlOf(file, text));
      return;
    case 'messages': {
      // YAML would take more, and the compiler of the code does not.
      const broken = jsonIssues(file, text);
      issues.push(...broken);
      if (broken.length > 0) return;
      const source = yamlOf(file, text);
      const data = validate(source, messagesSchema, issues);
      if (data) content.messages.push({ locale: place.locale, data, source });
      return;
    }
    case 'redirects':
      addRedirects(content, yamlOf(file, text));
      return;
    case 'addresses':
      content.addresses = text.split('\n').filter((address) => address !== '');
      return;
    case 'frozen':
      addFrozen(content.frozen, issues, place, { file, text });
      return;
    case 'revisions':
      content.revisionMarks = parseRevisions(file, text, issues);
      return;
    case 'data-changes':
      content.changesSource = yamlOf(file, text);
      content.changes = validate(content.changesSource, changesSchema, issues) ?? [];
      return;
    case 'data-fingerprints':
      content.fingerprints = parseFingerprints(file, text, issues);
      return;
    default:
      issues.push({
        file,
        line: 1,
        column: 1,
        field: 'file',
        message: 'no content belongs under this name',
        fix: 'see the map of folders in README.md, and use lower case letters, digits and hyphens',
      });
  }
}

function addRedirects(content: Content, source: YamlSource): void {
  const redirects = validate(source, redirectsSchema, content.issues);
  if (redirects) Object.assign(content, { redirects, redirectsSource: source });
  else content.brokenFiles.add(source.file);
}

function addRecord<T>(
  records: Map<string, RecordFile<T & { id: string }>>,
  id: string,
  source: YamlSource,
  schema: z.ZodType<T>,
  { issues, brokenFiles }: Content,
): void {
  const data = validate(source, schema, issues);
  if (data) records.set(id, { data: { ...data, id }, source });
  else brokenFiles.add(source.file);
}
