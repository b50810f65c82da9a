import type { Citation } from './processor';

/** A later version in the list of a page: when, what changed, and where the one before stands. */
export type ListedRevision = {
  /** `YYYY-MM-DD` */
  on: string;
  what: string;
  /** Paths without the language; undefined where it was not kept. */
  before: { version: string; path: string; changes: string } | undefined;
};

/** How a page is cited, as templates show it. */
export type Cited = {
  /** The whole address. */
  address: string;
  /** With the language; the files to cite it by stand beside it. */
  path: string;
  /** Day of the version, `YYYY-MM-DD`. */
  issued: string;
  citations: Citation[];
  /** On one line, for messages and snippets. */
  reference: string;
  /** Path of the page with the citations of its parts, where it has any. */
  partsPath: string | undefined;
  /** Later versions, newest first. */
  revisions: readonly ListedRevision[];
  /** JSON-LD, ready for a script element. */
  structured: string;
};
