import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

/**
 * The part of a style sheet that some pages use, minified.
 * @param css the whole site's
 * @param pages HTML of every page of one type
 */
export async function usedStyles(css: string, pages: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: css }],
    safelist: { standard: [/^:/] },
  });
  if (!purged) throw new Error('The styles of a page type came out empty');
  const { code } = transform({ filename: 'page.css', code: Buffer.from(purged.css), minify: true });
  return code.toString();
}

/** The source that allows an inlined style sheet in the policy: `'sha256-…'`. */
export function cspHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
