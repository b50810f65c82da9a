import { today } from '@/lib/content/today';
import { siteUrl } from '@/lib/seo/site';
import { buildSteps, type SiteSteps } from './build-site';
import { foldersOf } from './folders';
import { lookAt, type Made } from './standing';

/** The site, and everything that it is made of. */
const siteOf = (root: string): Made => {
  const { out, host } = foldersOf('site');
  return {
    name: 'site',
    root,
    from: [
      'app',
      'components',
      'content',
      'lib',
      'public',
      'contentlayer.config.ts',
      'next.config.ts',
      'package-lock.json',
      'postcss.config.mjs',
      'tsconfig.json',
    ],
    // The font is made by the build; what is compressed is looked at by itself.
    but: /^public\/fonts\/|\.(br|gz)$/,
    out: [out, host],
    besides: [siteUrl, today()],
  };
};

/**
 * The steps to a site that stands: a whole build, or, where neither the site nor anything that it
 * is made of has changed since the last one, a look at the content alone.
 * @param isAnew true for a whole build in any case
 */
export function siteSteps(root: string, isAnew = false): SiteSteps {
  const { check, build, compress, clean } = buildSteps(root, 'site');
  const site = lookAt(siteOf(root));
  if (site.stands && !isAnew) {
    const unchanged = () => 'stands as it was built: nothing has changed since';
    return { check, build: [{ says: 'The site', run: unchanged }], compress, clean: [] };
  }
  const remember = () => {
    site.note();
    return undefined;
  };
  const note = { says: 'Noting what it was made of', run: remember };
  return { check, build: [...build, note], compress, clean };
}
