import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { dotted, explain } from './explain';
import type { ContentIssue } from './issue';

/** YAML text, and where it stands in its file. Plain data, which can be kept for other processes. */
export type YamlSource = {
  file: string;
  text: string;
  /** Lines before the YAML in its file (front matter starts on line 2). */
  linesBefore: number;
  issues: ContentIssue[];
};

type Position = { line: number; column: number };
type Parsed = { document: Document.Parsed; counter: LineCounter };

const known = new WeakMap<YamlSource, Parsed>();

function parse(text: string): Parsed {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, prettyErrors: false }), counter };
}

/** The document, with every value's place in its text. Parsed once for each source. */
export function documentOf(source: YamlSource): Parsed {
  const parsed = known.get(source) ?? parse(source.text);
  known.set(source, parsed);
  return parsed;
}

/**
 * Parses YAML; what its grammar refuses (and any warning) becomes an issue. So does `*name`, which
 * YAML takes for a value that stands elsewhere: here it is a slip of somebody who writes Markdown.
 */
export function parseYaml(file: string, text: string, linesBefore = 0): YamlSource {
  const { document, counter } = parse(text);
  const issues = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return {
      file,
      line: line + linesBefore,
      column: col,
      field: 'yaml',
      message: error.message.split('\n')[0] ?? error.code,
      fix: 'quote the value, or mend the indent',
    };
  });
  visit(document, {
    Alias: (_key, alias) => {
      const { line, col } = counter.linePos(alias.range?.[0] ?? 0);
      issues.push({
        file,
        line: line + linesBefore,
        column: col,
        field: 'yaml',
        message: `*${alias.source} refers to a value elsewhere`,
        fix: 'put the value in quotes',
      });
    },
  });
  const source = { file, text, linesBefore, issues };
  known.set(source, { document, counter });
  return source;
}

/** Where the value at `path` stands; for what is missing, where its nearest holder does. */
export function positionOf(source: YamlSource, path: readonly PropertyKey[]): Position {
  const keys = path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  const { document, counter } = documentOf(source);
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) {
      const { line, col } = counter.linePos(node.range[0]);
      return { line: line + source.linesBefore, column: col };
    }
  }
  return { line: source.linesBefore + 1, column: 1 };
}

/** Where the key at the end of `path` stands. */
function positionOfKey(source: YamlSource, path: readonly PropertyKey[]): Position {
  const keys = path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  const { document, counter } = documentOf(source);
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) {
      const { line, col } = counter.linePos(pair.key.range[0]);
      return { line: line + source.linesBefore, column: col };
    }
  }
  return positionOf(source, path);
}

/**
 * Holds YAML against a schema.
 * @returns the data, or undefined with every problem added to `issues`
 */
export function validate<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  issues: ContentIssue[],
): T | undefined {
  issues.push(...source.issues);
  if (source.issues.length > 0) return undefined;
  const result = schema.safeParse(documentOf(source).document.toJS(), { reportInput: true });
  if (result.success) return result.data;
  const wrongTypes = new Set(
    result.error.issues.flatMap(({ code, path }) =>
      code === 'invalid_type' ? [dotted(path)] : [],
    ),
  );
  for (const problem of result.error.issues) {
    // What is not of the type has no length either.
    if (problem.code !== 'invalid_type' && wrongTypes.has(dotted(problem.path))) continue;
    const known = knownKeys(schema, problem.path);
    for (const { field, message, fix, path } of explain(problem, known)) {
      const place =
        problem.code === 'unrecognized_keys'
          ? positionOfKey(source, path)
          : positionOf(source, path);
      issues.push({ file: source.file, ...place, field, message, fix });
    }
  }
  return undefined;
}

/** The keys that a schema knows: all fields of a file, or a closed list such as the acts of a law. */
function knownKeys(schema: z.ZodType, [name, ...rest]: readonly PropertyKey[]): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  if (name === undefined) return Object.keys(schema.shape);
  const field: unknown = schema.shape[String(name)];
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  const keys = rest.length === 0 && inner instanceof z.ZodRecord ? inner.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}
