import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';

/** A step of a lesson: its title, its time, and what to do. */
export function LessonStep({
  title,
  minutes,
  t,
  children,
}: {
  title: string;
  minutes: string;
  t: Translate;
  children?: ReactNode;
}) {
  return (
    <section className="part">
      <h3>{title}</h3>
      <p className="time">{t('lesson.minutes', { count: Number(minutes) })}</p>
      {children}
    </section>
  );
}

/** One slide. On paper it takes a sheet of its own. */
export function Slide({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="slide">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Empty lines to write on. */
export function Lines({ count }: { count: string }) {
  const numbers = Array.from({ length: Number(count) }, (_, index) => index);
  return (
    <p className="lines" aria-hidden="true">
      {numbers.map((number) => (
        <span key={number} />
      ))}
    </p>
  );
}

/** A gap to write in, within a line. */
export function Blank({ t }: { t: Translate }) {
  return (
    <span className="blank">
      <span className="sr-only">{t('lesson.blank')}</span>
    </span>
  );
}
