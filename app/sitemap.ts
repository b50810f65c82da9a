import type { MetadataRoute } from 'next';
import { listPublicPaths } from '@/lib/content/pages';
import { localesOf } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/seo/site';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return listPublicPaths(localesOf(false).map(({ tag }) => tag)).map((path) => ({
    url: addressOf(path),
  }));
}
