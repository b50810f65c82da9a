import type { Verdict } from './verdict';

/** An address that was followed, with the places where it stands. */
export type CheckedLink = {
  url: string;
  verdict: Verdict;
  places: { file: string; line: number }[];
};

/** Kinds of outcome, those that want a person first. */
const headings: readonly (readonly [Verdict['kind'], string])[] = [
  ['dead', 'Dead'],
  ['broken-tls', 'Broken TLS'],
  ['moved', 'Moved for good'],
  ['timeout', 'No answer in time'],
  ['failed', 'Failed for another reason'],
  ['refused', 'Refused to a program; look with a browser'],
];

/** Whether any server answered. Without a network, no verdict says anything of an address. */
export const hasReached = (links: readonly CheckedLink[]): boolean =>
  links.some(({ verdict }) => verdict.answered);

/** How many addresses came to what, in one line; nothing at all where none answered. */
export function summarize(links: readonly CheckedLink[]): string {
  if (!hasReached(links)) {
    return `Nothing could be reached: none of the first ${links.length} addresses answered, so that nothing is known of any. Is there a network?`;
  }
  const count = (kind: Verdict['kind']) =>
    links.filter(({ verdict }) => verdict.kind === kind).length;
  const parts = [...headings.map(([kind]) => kind), 'fine' as const].map(
    (kind) => `${count(kind)} ${kind.replace('-', ' ')}`,
  );
  return `${links.length} addresses: ${parts.join(', ')}.`;
}

/**
 * The report for people, in Markdown.
 * @param today `YYYY-MM-DD`
 */
export function formatReport(links: readonly CheckedLink[], today: string): string {
  const sections = hasReached(links) ? headings.flatMap((heading) => section(links, heading)) : [];
  return `${['# Outward links', `${today}. ${summarize(links)}`, ...sections].join('\n\n')}\n`;
}

function section(
  links: readonly CheckedLink[],
  [kind, title]: readonly [Verdict['kind'], string],
): string[] {
  const found = links.filter(({ verdict }) => verdict.kind === kind);
  if (found.length === 0) return [];
  const items = found.map(({ url, verdict: { why, to }, places }) => {
    const outcome = to === undefined ? why : `now <${to}>`;
    const where = places.map(({ file, line }) => `${file}:${line}`).join(', ');
    return `- <${url}>: ${outcome}\n  ${where}`;
  });
  return [`## ${title} (${found.length})`, items.join('\n')];
}
