import { getMDXComponent } from 'next-contentlayer2/hooks';
import type { Note } from '@/lib/citation/notes';
import type { Speech } from '@/lib/i18n/speech';
import { componentsFor } from './components';

/**
 * A compiled text with the components that authors may use.
 * @param code what Contentlayer made of the MDX file
 * @param notes of this text, in the order of its `<Cite>`s
 */
export function Body({ code, notes, speech }: { code: string; notes: Note[]; speech: Speech }) {
  const Text = getMDXComponent(code);
  return <Text components={componentsFor(notes, speech)} />;
}
