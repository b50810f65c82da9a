import { OutLink } from '@/components/ui/out-link';
import { type Note as NoteData, shortAuthor } from '@/lib/citation/notes';
import type { Translate } from '@/lib/i18n/translate';

/**
 * A numbered note: beside the sentence where there is room, unfolding in place where there is
 * not (a checkbox, so that it needs no script), and only its number in print.
 */
export function Note({ note, t }: { note: NoteData; t: Translate }) {
  const { source, number, key, at } = note;
  const year = source.issued?.slice(0, 4);
  const author = shortAuthor(source, t('note.and'), t('note.others'));
  return (
    <>
      <input type="checkbox" id={`n${key}`} aria-label={t('note.show', { number })} />
      <label htmlFor={`n${key}`}>{number}</label>
      <small>
        {number}. {author && `${author}, `}
        <OutLink href={source.URL}>{source.title}</OutLink>
        {year && `, ${year}`}
        {at && `, ${at}`}.
      </small>
    </>
  );
}
