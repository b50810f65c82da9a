import type { QrMatrix } from '@/lib/qr/matrix';
import type { Block } from './blocks';

/** Sizes of paper, by the names that addresses bear. */
export const papers = ['a4', 'letter'] as const;

export type Paper = (typeof papers)[number];

/** How a sheet is laid out. */
export type Layout = 'handout' | 'slides' | 'card';

/** A document for paper: what it says, and where it is from. */
export type Sheet = {
  layout: Layout;
  /** BCP 47 tag. */
  language: string;
  title: string;
  /** What it belongs to, above its title. */
  kick: string;
  blocks: Block[];
  /** On a card, the block that begins the second column. */
  turn: number;
  /** The rule about images of people under 18, which each sheet bears. */
  rule: string;
  /** The page that it is a copy of, and the same without its scheme for readers. */
  address: string;
  qr: QrMatrix;
  /** What a QR code is called where it cannot be seen. */
  qrLabel: string;
  /** How to cite it, and what may be done with it. */
  citation: string;
  licence: string;
  /** Day of the text that it holds, `YYYY-MM-DD`. */
  version: string;
};
