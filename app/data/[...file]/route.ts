import { getDataFile, listDataFiles } from '@/lib/content/data';
import { mediaTypeOf } from '@/lib/data/media-types';

type Context = { params: Promise<{ file: string[] }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  listDataFiles().map((name) => ({ file: name.split('/') }));

/** One file of the published data, written when the site is built. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).file.join('/');
  return new Response(getDataFile(name), { headers: { 'Content-Type': mediaTypeOf(name) } });
}
