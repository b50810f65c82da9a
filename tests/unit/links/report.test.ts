import { describe, expect, it } from 'vitest';
import { type CheckedLink, formatReport, hasReached, summarize } from '@/lib/links/report';
import type { Verdict } from '@/lib/links/verdict';

const link = (url: string, verdict: Verdict): CheckedLink => ({
  url,
  verdict,
  places: [
    { file: 'content/laws/gb-image-code.yaml', line: 5 },
    { file: 'content/faq/what-is-it/en.mdx', line: 12 },
  ],
});

const fine = link('https://fine.example/', { kind: 'fine', why: '200', answered: true });
const dead = link('https://dead.example/', { kind: 'dead', why: '404', answered: true });
const moved = link('https://old.example/', {
  kind: 'moved',
  why: 'for good',
  to: 'https://new.example/',
  answered: true,
});
const refused = link('https://shy.example/', { kind: 'refused', why: '403', answered: true });
const lost = link('https://lost.example/', { kind: 'dead', why: 'no such host', answered: false });

describe('the report on links', () => {
  it('lists each outcome with its places, what is dead first, and not what is fine', () => {
    expect(formatReport([fine, refused, moved, dead], '2026-11-23')).toBe(`# Outward links

2026-11-23. 4 addresses: 1 dead, 0 broken tls, 1 moved, 0 timeout, 0 failed, 1 refused, 1 fine.

## Dead (1)

- <https://dead.example/>: 404
  content/laws/gb-image-code.yaml:5, content/faq/what-is-it/en.mdx:12

## Moved for good (1)

- <https://old.example/>: now <https://new.example/>
  content/laws/gb-image-code.yaml:5, content/faq/what-is-it/en.mdx:12

## Refused to a program; look with a browser (1)

- <https://shy.example/>: 403
  content/laws/gb-image-code.yaml:5, content/faq/what-is-it/en.mdx:12
`);
  });

  it('says plainly that nothing could be reached, and calls nothing dead', () => {
    expect(hasReached([lost])).toBe(false);
    expect(summarize([lost])).toMatch(/^Nothing could be reached: none of the first 1 addresses/);
    expect(formatReport([lost], '2026-11-23')).not.toContain('lost.example');
  });

  it('calls a host dead that there is not, once another answered', () => {
    expect(formatReport([lost, fine], '2026-11-23')).toContain(
      '<https://lost.example/>: no such host',
    );
  });
});
