/** Written by `npm run dev` after every change of the content. */
declare module '*/check.json' {
  const check: { issues: string[] };
  export default check;
}
