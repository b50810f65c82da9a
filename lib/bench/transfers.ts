/** Kinds of response whose weight is told apart, in the order of the report. */
export const kinds = ['html', 'script', 'font', 'image', 'css', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** One response as it came over the wire, in bytes. */
export type Transfer = { url: string; kind: Kind; headers: number; body: number };

/**
 * The kind of a response, by its media type: what the protocol calls an icon is `Other`.
 * @see https://mimesniff.spec.whatwg.org/#mime-type-groups
 */
export function kindOf(mediaType: string): Kind {
  const [group = '', name = ''] = mediaType.toLowerCase().split('/');
  if (group === 'font' || name.startsWith('font-')) return 'font';
  if (name === 'javascript' || name === 'x-javascript') return 'script';
  return kinds.find((kind) => kind === name || kind === group) ?? 'other';
}

/** Bytes of bodies by kind. */
export function bytesByKind(transfers: readonly Transfer[]): Record<Kind, number> {
  const bytes: Record<Kind, number> = { html: 0, script: 0, font: 0, image: 0, css: 0, other: 0 };
  for (const { kind, body } of transfers) bytes[kind] += body;
  return bytes;
}

/** Bytes of all bodies. */
export const bodyBytes = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { body }) => sum + body, 0);

/** Bytes of all response headers. */
export const headerBytes = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { headers }) => sum + headers, 0);
