/** A part of a page that the contents list leads to. */
export type ContentsEntry = { id: string; text: string };

/** The parts of a page: beside the text where there is room, folded where there is not. */
export function Contents({ title, entries }: { title: string; entries: ContentsEntry[] }) {
  return (
    <details className="toc">
      <summary>{title}</summary>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
