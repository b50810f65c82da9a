import type { ReactNode } from 'react';
import { OutLink } from '@/components/ui/out-link';
import { type Block, gap, type Run } from '@/lib/teach/blocks';

type Level = 2 | 3;

/**
 * Blocks as a page shows them.
 * @param level of their headings
 */
export function Blocks({ blocks, level }: { blocks: readonly Block[]; level: Level }) {
  return blocks.map((block) => (
    <OneBlock key={JSON.stringify(block)} block={block} level={level} />
  ));
}

function OneBlock({ block, level }: { block: Block; level: Level }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return level === 2 ? <h2>{runs(block.runs)}</h2> : <h3>{runs(block.runs)}</h3>;
    case 'paragraph':
      return <p>{runs(block.runs)}</p>;
    case 'list': {
      const items = block.items.map((item) => (
        <li key={JSON.stringify(item)}>
          {item.map((one) =>
            one.kind === 'paragraph' ? (
              runs(one.runs)
            ) : (
              <Blocks key={one.kind} blocks={[one]} level={level} />
            ),
          )}
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableOf head={block.head} rows={block.rows} />;
    default:
      throw new Error(`A page shows no block of the kind ${block.kind}`);
  }
}

function TableOf({ head, rows }: { head: Run[][]; rows: Run[][][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={JSON.stringify(cell)} scope="col">
              {runs(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {row.map((cell) => (
              <td key={JSON.stringify(cell)}>{runs(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const runs = (all: readonly Run[]): ReactNode =>
  all.map((run) => <Words key={run.text} run={run} />);

function Words({ run: { text, bold, italic, href } }: { run: Run }) {
  const words = text
    .split(gap)
    .flatMap((part, index) => [
      ...(index > 0 ? [<span key={`gap-${part}`} className="blank" />] : []),
      part,
    ]);
  const linked = href ? <OutLink href={href}>{text}</OutLink> : words;
  const slanted = italic ? <em>{linked}</em> : linked;
  return bold ? <strong>{slanted}</strong> : slanted;
}
