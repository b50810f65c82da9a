/** Pixels of a card, as previews of links want them. */
export const cardSize = { width: 1200, height: 630 } as const;
