'use client';

import { useState } from 'react';

/** Counts its clicks: shows in tests that a page of this site can be interactive. */
export function Counter({ label }: { label: string }) {
  const [count, setCount] = useState(0);
  return (
    <p>
      <button type="button" className="copy" onClick={() => setCount(count + 1)}>
        {label}
      </button>{' '}
      <output>{count}</output>
    </p>
  );
}
