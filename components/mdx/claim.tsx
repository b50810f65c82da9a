import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';

type Verdict = 'supported' | 'partly' | 'unsupported' | 'unchecked';

const signs: Record<Verdict, string> = {
  supported: '✓',
  partly: '◐',
  unsupported: '✕',
  unchecked: '?',
};

/** A claim that others make, our verdict in words and sign, and why. */
export function Claim({
  says,
  verdict,
  t,
  children,
}: {
  says: string;
  verdict: Verdict;
  t: Translate;
  children?: ReactNode;
}) {
  const words = {
    supported: t('verdict.supported'),
    partly: t('verdict.partly'),
    unsupported: t('verdict.unsupported'),
    unchecked: t('verdict.unchecked'),
  }[verdict];
  return (
    <div className={`claim ${verdict}`}>
      <p className="claim-says">
        <span className="sr-only">{t('claim.label')}: </span>“{says}”
      </p>
      <p className="verdict">
        <span aria-hidden="true">{signs[verdict]}</span> {words}
      </p>
      {children}
    </div>
  );
}
