import type { ReactNode } from 'react';
import { formatHours } from '@/lib/i18n/format';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { nameOfLaw } from '@/lib/records/law-name';
import { lawPath } from '@/lib/records/paths';
import type { Law } from '@/lib/schema/law';

/**
 * A law in a sentence: its name, leading to its place on the page of its country, and how it is cited.
 * @param children words of the text that lead there in place of the name
 */
export function LawMention({
  law,
  speech: { locale },
  children,
}: {
  law: Law;
  speech: Speech;
  children?: ReactNode;
}) {
  if (children) return <a href={localPath(locale.tag, lawPath(law))}>{children}</a>;
  const { name, lang, citation } = nameOfLaw(law, locale.tag);
  return (
    <>
      <a href={localPath(locale.tag, lawPath(law))} lang={lang}>
        {name}
      </a>
      {citation && ` (${citation})`}
    </>
  );
}

/**
 * The removal deadline of a law in a sentence, leading to the law.
 * @param withOwner says who owes the removal, not only where a pointer rests
 * @throws Error for a law without one, which the check refuses
 */
export function DeadlineMention({
  law,
  withOwner,
  speech: { locale, t },
}: {
  law: Law;
  withOwner: boolean;
  speech: Speech;
}) {
  const { removal } = law;
  if (!removal) throw new Error(`${law.id} has no removal deadline`);
  const owner = t('law.owedBy', { who: removal.owedBy.replace(/\.$/, '') });
  return (
    <>
      <a href={localPath(locale.tag, lawPath(law))} title={withOwner ? undefined : owner}>
        {formatHours(removal.hours, locale.tag)}
      </a>
      {withOwner && ` (${owner})`}
    </>
  );
}
