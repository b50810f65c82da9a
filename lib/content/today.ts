/**
 * The day that records are judged by: the day of the build, or `UNSHARE_TODAY` in tests.
 * @returns `YYYY-MM-DD`
 */
export const today = (): string =>
  process.env.UNSHARE_TODAY ?? new Date().toISOString().slice(0, 10);
