// @ts-check
// Runs in a page before anything of its own, and marks when its text can be read: at the first
// contentful paint, or, if that showed less than a screen of a page still arriving, at the first
// frame that shows more. A font that hides the text while it loads counts as no text.
const hidesText = () =>
  [...document.fonts].some(
    ({ status, display }) => status === 'loading' && (display === 'auto' || display === 'block'),
  );

const showsText = () =>
  document.body !== null &&
  document.body.innerText.trim() !== '' &&
  !hidesText() &&
  (document.readyState !== 'loading' || document.documentElement.scrollHeight > innerHeight);

/** @param {number} time in ms since the visit began */
const markWhenShown = (time) => {
  if (showsText()) performance.mark('readable', { startTime: time });
  else requestAnimationFrame(markWhenShown);
};

new PerformanceObserver((list, observer) => {
  const [paint] = list.getEntriesByName('first-contentful-paint');
  if (!paint) return;
  observer.disconnect();
  markWhenShown(paint.startTime);
}).observe({ type: 'paint', buffered: true });
