import type { ReferencedSource } from '@/lib/citation/reference';

/** The numbers of sources in their order, leading to the list at the end. */
export function NumberLinks({
  ids,
  sources,
}: {
  ids: readonly string[];
  sources: readonly ReferencedSource[];
}) {
  const numbers = ids
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .sort((a, b) => a - b);
  return (
    <sup>
      {numbers.map((number) => (
        <a key={number} href="#sources">
          {number}
        </a>
      ))}
    </sup>
  );
}
