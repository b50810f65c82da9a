import { dotted } from './explain';
import type { ContentIssue } from './issue';
import { positionOf, type YamlSource } from './yaml-source';

/** One thing wrong with a field: its path, what is wrong, how to mend it. */
export type Finding = { path: (string | number)[]; message: string; fix: string };

/** Findings with their places in their file. */
export function placeFindings(source: YamlSource, findings: readonly Finding[]): ContentIssue[] {
  return findings.map(({ path, message, fix }) => ({
    file: source.file,
    ...positionOf(source, path),
    field: dotted(path),
    message,
    fix,
  }));
}
