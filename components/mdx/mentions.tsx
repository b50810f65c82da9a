import { localPath, type Speech } from '@/lib/i18n/speech';
import { helplinePath, platformPath } from '@/lib/records/paths';
import type { Helpline } from '@/lib/schema/helpline';
import type { Platform } from '@/lib/schema/platform';

/** A helpline in a sentence: its name, leading to its place in the list, and what it does. */
export function HelplineMention({
  helpline,
  speech: { locale, t },
}: {
  helpline: Helpline;
  speech: Speech;
}) {
  return (
    <>
      <a href={localPath(locale.tag, helplinePath(helpline))}>{helpline.name}</a> (
      {t(`helplineDoes.${helpline.kind}`)})
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
