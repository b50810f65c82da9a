import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mention, type Note, numberMentions } from '@/lib/citation/notes';
import type { ReferencedSource } from '@/lib/citation/reference';
import type { TextRecords } from '@/lib/records/text-records';
import { getContent } from './get-content';
import type { MdxSource } from './mdx-source';
import { getSource } from './records';
import { countWords } from './rules/readability';
import { textRecordsOf } from './text-records';
import { today } from './today';
import { attributeOf, blocksOf, componentsOf } from './tree';
import type { Unit } from './units';

/** A compiled text, with the notes that its `<Cite>`s number and the records it can speak of. */
export type Compiled = { code: string; notes: Note[]; records: TextRecords };

function compile(source: MdxSource, notes: Note[]): Compiled {
  const name = source.file.replace('content/', '').replaceAll('/', '__');
  const path = join(process.cwd(), '.contentlayer', 'generated', 'Text', `${name}.json`);
  const compiled: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof compiled === 'object' && compiled !== null && 'body' in compiled) {
    const { body } = compiled;
    if (
      typeof body === 'object' &&
      body !== null &&
      'code' in body &&
      typeof body.code === 'string'
    ) {
      return { code: body.code, notes, records: textRecordsOf(getContent(), today()) };
    }
  }
  throw new Error(`${path} has no compiled body: run npm run build`);
}

/** The sources that a text names, in the order of its `<Cite>`s. */
export function mentionsOf({ body }: MdxSource): Mention[] {
  return componentsOf(body, 'Cite').map((cite) => {
    const at = attributeOf(cite, 'at');
    const source = getSource(attributeOf(cite, 'id') ?? '');
    return { source, ...(at === undefined ? {} : { at }) };
  });
}

/** A page's texts compiled, its sources in the order of their notes, and how many words it has. */
export type Assembled = {
  unit: Unit;
  bodies: Compiled[];
  sources: ReferencedSource[];
  words: number;
};

/** Compiles the texts of a page, and numbers their notes through. */
export function assemble(unit: Unit): Assembled {
  const counts = unit.files.map((file) => mentionsOf(file).length);
  const evidence = unit.evidence.map((id) => ({ source: getSource(id) }));
  const { notes, sources } = numberMentions([...unit.files.flatMap(mentionsOf), ...evidence]);
  let start = 0;
  const bodies = unit.files.map((file, index) => {
    const end = start + (counts[index] ?? 0);
    const body = compile(file, notes.slice(start, end));
    start = end;
    return body;
  });
  const blocks = unit.files.flatMap((file) => blocksOf(file.body).map((block) => block.text));
  return { unit, bodies, sources, words: countWords(blocks) };
}
