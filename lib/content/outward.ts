import { visit as visitText } from 'unist-util-visit';
import { isScalar, visit as visitYaml } from 'yaml';
import type { Content } from './content';
import { startOf } from './tree';
import { documentOf, type YamlSource } from './yaml-source';

/** One place where an outward address stands. */
export type Outward = { url: string; file: string; line: number };

const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

/** Every outward address of texts, sources and records, with its place, in the order of files. */
export function listOutward(content: Content): Outward[] {
  const inTexts = content.texts.flatMap(({ source: { file, body } }) => {
    const found: Outward[] = [];
    visitText(body, (node) => {
      if ((node.type === 'link' || node.type === 'definition') && isWebAddress(node.url)) {
        found.push({ url: node.url, file, line: startOf(node).line });
      }
    });
    return found;
  });
  const { sources, laws, platforms, helplines } = content;
  const inRecords = [sources, laws, platforms, helplines].flatMap((records) =>
    [...records.values()].flatMap(({ source }) => addressesIn(source)),
  );
  return [...inTexts, ...inRecords].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function addressesIn(source: YamlSource): Outward[] {
  const { file } = source;
  const { document, counter } = documentOf(source);
  const found: Outward[] = [];
  visitYaml(document, {
    Pair(_, { key, value }) {
      // Pages link a DOI by its resolver.
      if (isScalar(key) && key.value === 'DOI' && isScalar(value) && value.range) {
        const { line } = counter.linePos(value.range[0]);
        found.push({ url: `https://doi.org/${String(value.value)}`, file, line });
      }
    },
    Scalar(_, { value, range }) {
      if (!isWebAddress(value) || !range) return;
      found.push({ url: value, file, line: counter.linePos(range[0]).line });
    },
  });
  return found;
}
