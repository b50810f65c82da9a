import type { ReactNode } from 'react';
import { localPath, type Speech } from '@/lib/i18n/speech';
import { helplinePath, platformPath } from '@/lib/records/paths';
import type { Helpline } from '@/lib/schema/helpline';
import type { Platform } from '@/lib/schema/platform';

/**
 * A helpline in a sentence: its name, leading to its place in the list, and what it does.
 * @param children words of the text that lead there in place of both
 */
export function HelplineMention({
  helpline,
  speech: { locale, t },
  children,
}: {
  helpline: Helpline;
  speech: Speech;
  children?: ReactNode;
}) {
  return (
    <>
      <a href={localPath(locale.tag, helplinePath(helpline))}>{children ?? helpline.name}</a>
      {!children && ` (${t(`helplineDoes.${helpline.kind}`)})`}
    </>
  );
}

/** A platform in a sentence: its name, leading to how to report there. */
export function PlatformMention({
  platform: { id, name },
  speech: { locale },
}: {
  platform: Platform;
  speech: Speech;
}) {
  return <a href={localPath(locale.tag, platformPath(id))}>{name}</a>;
}
