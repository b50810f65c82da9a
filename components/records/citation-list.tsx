import type { Run } from '@/lib/citation/runs';
import type { StyleId } from '@/lib/citation/styles';
import type { Translate } from '@/lib/i18n/translate';

/** A work cited in each style: its name, then the words. */
export function CitationList({
  id,
  citations,
  t,
}: {
  id?: string;
  citations: readonly { style: StyleId; runs: readonly Run[] }[];
  t: Translate;
}) {
  return (
    <dl id={id}>
      {citations.map(({ style, runs }) => (
        <div key={style}>
          <dt>{t(`cite.style.${style}`)}</dt>
          <dd>
            <Runs runs={runs} accessed={t('cite.accessed')} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of a citation. The day of reading is a gap that the reader fills, or the script. */
function Runs({ runs, accessed }: { runs: readonly Run[]; accessed: string }) {
  return runs.map((run, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the order of words is their identity
    if (run === 'accessed') return <span key={index}>{accessed}</span>;
    if (run.italic) return <i key={index}>{run.text}</i>;
    return run.text;
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the order of words is their identity
  });
}
