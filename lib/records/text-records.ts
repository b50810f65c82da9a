import type { Helpline } from '@/lib/schema/helpline';
import type { Law } from '@/lib/schema/law';
import type { Platform } from '@/lib/schema/platform';

/** The records that a text can speak of, by id: what `<Helpline id/>` and its like look up. */
export type TextRecords = {
  laws: ReadonlyMap<string, Law>;
  platforms: ReadonlyMap<string, Platform>;
  helplines: ReadonlyMap<string, Helpline>;
  /** The day that they are judged by, `YYYY-MM-DD`. */
  today: string;
};
