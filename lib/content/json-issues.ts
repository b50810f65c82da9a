import type { ContentIssue } from './issue';

/** What keeps a text from being JSON: one issue where it stands, or none. */
export function jsonIssues(file: string, text: string): ContentIssue[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const [, position = '0'] = /position (\d+)/.exec(words) ?? [];
    const before = text.slice(0, Number(position)).split('\n');
    return [
      {
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        field: 'json',
        message: 'no JSON from here on',
        fix: 'put names and values in double quotes, a comma between them and none after the last',
      },
    ];
  }
}
