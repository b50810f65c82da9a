import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, gap, plain, type Run } from './blocks';
import type { LessonDocument } from './lesson-document';

/** Half points, as Word counts. */
const bodySize = 22;
/** Twentieths of a point. */
const indent = 400;

type Piece = Paragraph | Table;
type Look = {
  bullet?: { level: number };
  numbering?: { reference: string; level: number; instance: number };
  indent?: number;
};

/**
 * A lesson as a Word file (Office Open XML) with headings, lists and tables that can be changed.
 * @see ECMA-376
 */
export function wordOf(document: LessonDocument): Promise<Buffer> {
  const { title, summary, language, licence, citation, blocks } = document;
  const next = counter();
  const file = new Document({
    title,
    description: `${summary} ${licence}`,
    creator: 'Unshare contributors',
    lastModifiedBy: 'Unshare contributors',
    styles: {
      default: {
        document: {
          run: {
            font: 'Atkinson Hyperlegible Next',
            size: bodySize,
            language: { value: language === 'en' ? 'en-GB' : language },
          },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: indent, hanging: indent } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(plain(title)) }),
          ...blocks.flatMap((block) => piecesOf(block, {}, next)),
          ...[citation, licence].map((text) => new Paragraph({ children: runs(plain(text)) })),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** Numbers ordered lists, so that each begins at 1. */
function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

const runs = (all: readonly Run[]): ParagraphChild[] =>
  all.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const style = { bold: bold === true, italics: italic === true };
    if (href) {
      return [
        new ExternalHyperlink({
          link: href,
          children: [new TextRun({ text, ...style, style: 'Hyperlink' })],
        }),
      ];
    }
    return text
      .split('\n')
      .map(
        (line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }),
      );
  });

const paragraphOf = (all: readonly Run[], { bullet, numbering, indent: left }: Look) =>
  new Paragraph({
    children: runs(all),
    spacing: { after: 120 },
    ...(bullet ? { bullet } : {}),
    ...(numbering ? { numbering } : {}),
    ...(left === undefined ? {} : { indent: { left } }),
  });

function piecesOf(block: Block, look: Look, next: () => number): Piece[] {
  const inner = (blocks: readonly Block[], inside: Look = look) =>
    blocks.flatMap((one) => piecesOf(one, inside, next));
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.runs, block.depth)];
    case 'paragraph':
      return [paragraphOf(block.runs, look)];
    case 'list': {
      const instance = next();
      const marked: Look = block.ordered
        ? { numbering: { reference: 'ordered', level: 0, instance } }
        : { bullet: { level: 0 } };
      return block.items.flatMap(([first, ...rest]) => [
        ...(first ? piecesOf(first, marked, next) : []),
        ...inner(rest, { indent }),
      ]);
    }
    case 'table':
      return [tableOf(block.head, block.rows), new Paragraph({ children: [] })];
    case 'box':
      return [
        paragraphOf([{ text: block.label, bold: true }], { indent }),
        ...inner(block.blocks, { indent }),
      ];
    case 'lines':
      return Array.from({ length: block.count }, () => paragraphOf(plain(gap.repeat(3)), look));
    case 'step':
      return [headingOf(plain(`${block.title} (${block.time})`), 3), ...inner(block.blocks)];
    case 'slide':
      return [headingOf(plain(block.title), 3), ...inner(block.blocks)];
  }
}

const headingOf = (all: readonly Run[], depth: 2 | 3) =>
  new Paragraph({
    heading: depth === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: runs(all),
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const borders = { top: line, bottom: line, left: line, right: line };

function tableOf(head: readonly Run[][], rows: readonly Run[][][]): Table {
  const row = (cells: readonly Run[][], isHead: boolean) =>
    new TableRow({
      // A readers’ program may take the mere mention for a yes.
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map(
        (cell) =>
          new TableCell({
            borders,
            children: [
              new Paragraph({
                children: runs(isHead ? cell.map((one) => ({ ...one, bold: true })) : cell),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
