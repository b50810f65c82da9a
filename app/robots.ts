import type { MetadataRoute } from 'next';
import { addressOf } from '@/lib/seo/site';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: addressOf('/sitemap.xml') };
}
