/** Where the site stands, without a slash at its end. Set `SITE_URL` when building for a host. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '');

/**
 * The whole address of a page.
 * @param path with its language: `/en/faq/`
 */
export function addressOf(path: string): string {
  return `${siteUrl}${path}`;
}
