import { OutLink } from '@/components/ui/out-link';
import { type Note as NoteData, shortAuthor } from '@/lib/citation/notes';
import type { Translate } from '@/lib/i18n/translate';

/**
 * A numbered note: beside the sentence where there is room, unfolding in place where there is
 * not (a checkbox, so that it needs no script), and only its number in print.
 */
export function Note({
  note,
  isApart,
  t,
}: {
  note: NoteData;
  /** True where words come next, which may lie under the room for a finger. */
  isApart: boolean;
  t: Translate;
}) {
  const { source, number, key, at } = note;
  const year = source.issued?.slice(0, 4);
  const author = shortAuthor(source, t('note.and'), t('note.others'));
  return (
    <>
      <input type="checkbox" id={`n${key}`} aria-label={t('note.show', { number })} />
      <label htmlFor={`n${key}`} className={isApart ? 'apart' : undefined}>
        {number}
      </label>
      <small>
        {number}. {author && `${author}, `}
        <OutLink href={source.URL}>{source.title}</OutLink>
        {year && `, ${year}`}
        {at && `, ${at}`}.
      </small>
    </>
  );
}
