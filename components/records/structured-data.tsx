/**
 * What a page says of itself to machines, as JSON-LD. It is data, which no policy on scripts
 * concerns. `json` cannot end the element: see `serializeData`.
 */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json">{json}</script>;
}
