/** Written by `npm run dev` after every change of the content. */
declare module '*/stamp.mjs' {
  export const stamp: number;
}
