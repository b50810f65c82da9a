/**
 * Whether a unit test can know of a file by importing it alone: code, and the messages. A guard in
 * the setup of these tests sees to it.
 * @param path from the top of the project
 */
export const isImported = (path: string): boolean =>
  /^(app|components|lib|tests\/unit)\/.*\.tsx?$|^content\/messages\/.*\.json$/.test(path);
