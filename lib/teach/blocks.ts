/** Words in one style. */
export type Run = {
  text: string;
  bold?: true;
  italic?: true;
  /** A whole address. */
  href?: string;
};

/**
 * A text for paper and word processors: what is left of MDX when components have become words.
 * A page, a PDF, a Word file and a Markdown file are made from the same blocks.
 */
export type Block =
  | { kind: 'heading'; depth: 2 | 3; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  /** A passage set apart: words to say, what can go wrong, the rule about images. */
  | { kind: 'box'; label: string; blocks: Block[] }
  /** Empty lines to write on. */
  | { kind: 'lines'; count: number }
  /** A step of a lesson, with whole minutes. */
  | { kind: 'step'; title: string; minutes: number; time: string; blocks: Block[] }
  | { kind: 'slide'; title: string; blocks: Block[] };

/** A gap to write in, within a line. */
export const gap = '____________________';

/** Words without style. */
export const plain = (text: string): Run[] => [{ text }];

/** A paragraph without style. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });

/** A list of lines without style. */
export const list = (lines: readonly string[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: lines.map((line) => [paragraph(line)]),
});
