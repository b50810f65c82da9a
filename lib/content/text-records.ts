import type { TextRecords } from '@/lib/records/text-records';
import type { Content } from './content';
import { oncePer } from './once';

const dataOf = <T>(records: ReadonlyMap<string, { data: T }>): ReadonlyMap<string, T> =>
  new Map([...records].map(([id, { data }]) => [id, data]));

/**
 * All records as pure rules and components take them, without their places in files.
 * @param today the day that they are judged by, `YYYY-MM-DD`
 */
export const textRecordsOf: (content: Content, today: string) => TextRecords = oncePer(
  ({ laws, platforms, helplines }: Content, today: string): TextRecords => ({
    laws: dataOf(laws),
    platforms: dataOf(platforms),
    helplines: dataOf(helplines),
    today,
  }),
);
