declare module 'subset-font' {
  /** The parts of subset-font's interface that we call. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes: Record<string, { min: number; max: number } | number>;
      noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
