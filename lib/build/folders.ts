/** The folders of a build: the site that is published, or the one that tests look at. */
export type BuildKind = 'site' | 'test';

/** Where a build puts its site, the framework's own files, and the settings of hosts. */
export const foldersOf = (kind: BuildKind) =>
  kind === 'site'
    ? { out: 'out', next: '.next', host: 'host' }
    : { out: 'out-test', next: '.next', host: 'out-test/.host' };
