/** An earlier version of the fixture page, as the command that keeps versions writes it. */
export const earlierHtml =
  '<header><p class="kick">Every part</p><h1>A page with every part of every page</h1><p class="lede">It was made for one test and never published.</p></header><section class="key"><h2>Key points</h2><ul><li id="key-1">A point with its sources.</li><li id="key-2">A point that was taken out later.</li></ul></section><section class="answer"><h2>Short answer</h2><p>One sentence, and then another one.</p></section><div class="text"><h2 id="words">Words</h2><p>A paragraph that nothing is like.</p></div>';

/** Where it stands, and what came after. */
export const earlier = {
  path: '/kitchen-sink/',
  title: 'A page with every part of every page',
  version: '2026-11-01',
  newest: '2026-11-23',
  next: { on: '2026-11-23', what: 'The short answer is shorter, and one key point was taken out.' },
  wide: true,
} as const;
