import satori, { type Font } from 'satori';
import { cardSize } from './card-size';

/** The words of a card: what stands large, and what stands below it in a box, if anything. */
export type CardWords = { name: string; title: string; text: string };

/** The light colours of `components/ui/colours.css`: a picture follows no scheme. */
const colours = { paper: '#fbf8f3', ink: '#1b1d22', act: '#0a4d48', wash: '#e6f1ee' };

type Style = Record<string, string | number>;
type Box = { type: string; props: Record<string, unknown>; key: null };

const box = (style: Style, children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
  key: null,
});

/** The sign of the site, drawn as in its header. */
const mark: Box = {
  type: 'svg',
  props: {
    width: 52,
    height: 52,
    viewBox: '0 0 32 32',
    fill: 'none',
    stroke: colours.act,
    strokeWidth: 2.4,
    children: [
      { type: 'circle', props: { cx: 16, cy: 16, r: 4, fill: colours.act, stroke: 'none' } },
      { type: 'path', props: { d: 'M16 7a9 9 0 1 1-9 9' } },
      { type: 'path', props: { d: 'M16 2a14 14 0 0 1 14 14', opacity: 0.45 } },
    ],
  },
  key: null,
};

/** The largest size, in pixels, at which a text of some length still fits its place. */
const sizeFor = (text: string, steps: readonly (readonly [upTo: number, size: number])[]): number =>
  steps.find(([upTo]) => text.length <= upTo)?.[1] ?? steps.at(-1)?.[1] ?? 0;

const titleSizes = [
  [28, 76],
  [56, 62],
  [Infinity, 53],
] as const;
const textSizes = [
  [110, 40],
  [200, 36],
  [270, 34],
  [Infinity, 30],
] as const;

/**
 * Draws the card of a page: its letters as outlines, so that any program can show it.
 * @param fonts the site's typeface in the weights 400 and 700, as TrueType
 * @returns SVG
 */
export function drawCard({ name, title, text }: CardWords, fonts: Font[]): Promise<string> {
  const head = box(
    { alignItems: 'center', gap: 18, fontSize: 40, fontWeight: 700, color: colours.act },
    [mark, box({}, name)],
  );
  const words = box(
    {
      fontSize: sizeFor(title, titleSizes),
      fontWeight: 700,
      lineHeight: 1.14,
      letterSpacing: -1,
      textWrap: 'balance',
    },
    title,
  );
  const answer = box(
    {
      fontSize: sizeFor(text, textSizes),
      lineHeight: 1.36,
      padding: '26px 34px',
      borderRadius: 22,
      background: colours.wash,
    },
    text,
  );
  const card = box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '46px 60px 52px',
      background: colours.paper,
      color: colours.ink,
      borderLeft: `20px solid ${colours.act}`,
      fontFamily: 'Atkinson',
    },
    [head, box({ flexDirection: 'column', gap: 30 }, text === '' ? [words] : [words, answer])],
  );
  return satori(card, { ...cardSize, fonts });
}
