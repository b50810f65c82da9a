// @ts-check
// The one script of reading pages: the way out, and copying an address. Everything works without it.
(() => {
  const { documentElement: root } = document;
  const exit = document.querySelector('[data-exit]');
  const link = exit?.querySelector('a');
  const progress = exit?.querySelector('p');
  const keys = document.querySelector('[data-exit-keys]');
  const pressesToLeave = 3;
  const withinMilliseconds = 5000;
  let presses = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const say = (/** @type {string} */ name) => {
    if (progress instanceof HTMLElement) progress.textContent = progress.dataset[name] ?? '';
  };
  const forget = () => {
    presses = 0;
    say('');
  };
  const leave = () => {
    if (!link) return;
    const { href } = link;
    // Blank first, then go: the page must not be seen while the next one loads.
    document.title = '\u00a0';
    root.replaceChildren();
    location.replace(href);
  };

  link?.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  keys?.removeAttribute('hidden');

  let alone = false;
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') alone = !event.repeat || alone;
    else {
      // Shift that makes a capital is not a call for the way out.
      alone = false;
      if (presses > 0) forget();
    }
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone || !link) return;
    presses += 1;
    clearTimeout(timer);
    if (presses === pressesToLeave) return leave();
    say(String(presses));
    timer = setTimeout(forget, withinMilliseconds);
  });
  // A page that the browser kept must not come back as it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted && !document.body) location.replace(link?.href ?? '/');
  });

  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!(button instanceof HTMLButtonElement) || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(location.origin + button.dataset.copy);
      const { textContent } = button;
      button.textContent = button.dataset.done ?? textContent;
      setTimeout(() => {
        button.textContent = textContent;
      }, 2000);
    });
  }
})();
