import { getMDXComponent } from 'next-contentlayer2/hooks';
import type { Note } from '@/lib/citation/notes';
import type { Speech } from '@/lib/i18n/speech';
import type { TextRecords } from '@/lib/records/text-records';
import { componentsFor } from './components';

/** A text as templates get it, with all that its components need. */
export type BodyText = {
  /** What Contentlayer made of the MDX file. */
  code: string;
  /** Notes of this text, in the order of its `<Cite>`s. */
  notes: Note[];
  /** Records that it can speak of. */
  records: TextRecords;
};

/** A compiled text with the components that authors may use. */
export function Body({ code, notes, records, speech }: BodyText & { speech: Speech }) {
  const Text = getMDXComponent(code);
  return <Text components={componentsFor(notes, records, speech)} />;
}
