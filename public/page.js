// @ts-check
// The one script of reading pages: the way out, copying, and the system's share sheet. Everything
// works without it.
(() => {
  const { documentElement: root } = document;
  const exit = document.querySelector('[data-exit]');
  const link = exit?.querySelector('a');
  const status = exit?.querySelector('p');
  const keys = document.querySelector('[data-exit-keys]');
  const pressesToLeave = 3;
  const withinMilliseconds = 5000;
  const copiedMilliseconds = 2000;
  /** The presses of Shift that still count: of each, the timer that will forget it. */
  const presses = new Set();
  let left = false;

  const say = (/** @type {string | undefined} */ words) => {
    if (status) status.textContent = words ?? '';
  };
  const sayProgress = () => say(status?.dataset[presses.size]);
  const forget = () => {
    for (const timer of presses) clearTimeout(timer);
    presses.clear();
    sayProgress();
  };
  const leave = () => {
    if (!link) return;
    const { href } = link;
    // Blank first, then go: the page must not be seen while the next one loads. Screen readers
    // are told, with words that nobody sees.
    const body = document.createElement('body');
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.style.opacity = '0';
    document.title = '\u00a0';
    root.replaceChildren(body);
    body.append(words);
    words.textContent = status?.dataset.leaving ?? '';
    left = true;
    location.replace(href);
  };

  link?.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  keys?.removeAttribute('hidden');

  let alone = false;
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      // With another key held it is a shortcut, not a call for the way out.
      const held = event.ctrlKey || event.altKey || event.metaKey;
      alone = !held && (!event.repeat || alone);
    } else {
      // Nor is Shift that makes a capital.
      alone = false;
      if (presses.size > 0) forget();
    }
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone || left) return;
    alone = false;
    const timer = setTimeout(() => {
      presses.delete(timer);
      sayProgress();
    }, withinMilliseconds);
    presses.add(timer);
    if (presses.size < pressesToLeave) return sayProgress();
    forget();
    leave();
  });
  // A page that the browser kept must not come back.
  addEventListener('pageshow', (event) => {
    if (event.persisted && left && link) location.replace(link.href);
  });

  const { clipboard } = navigator;
  const offer = (
    /** @type {HTMLElement} */ button,
    /** @type {string | undefined} */ done,
    /** @type {() => Promise<void>} */ copy,
  ) => {
    const { textContent: label } = button;
    const show = (/** @type {string | null | undefined} */ words, said = '') => {
      button.textContent = words ?? label;
      say(said);
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      copy().then(
        () => {
          show(done, done);
          setTimeout(show, copiedMilliseconds, label);
        },
        // The browser refused: it can still be copied by hand.
        () => show(label),
      );
    });
  };
  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!(button instanceof HTMLElement) || !clipboard) continue;
    const { copy = '', done } = button.dataset;
    // An address of ours, or a text as it stands.
    offer(button, done, () => clipboard.writeText(copy[0] === '/' ? location.origin + copy : copy));
  }

  // Citations: today in the place of the day of reading, its day before its month, and a button
  // that copies with italics.
  const today = new Date().toLocaleDateString(`${root.lang.slice(0, 2)}-GB`, { dateStyle: 'long' });
  for (const day of document.querySelectorAll('.cite dd span')) day.textContent = today;
  const model = document.querySelector('[data-cite]');
  for (const words of document.querySelectorAll('.cite dd')) {
    const name = words.previousElementSibling;
    const button = model?.cloneNode(true);
    if (!name || !clipboard?.write || !(button instanceof HTMLElement)) continue;
    const blob = (/** @type {string} */ type, /** @type {string | null} */ text) => ({
      [type]: new Blob([text ?? ''], { type }),
    });
    button.ariaLabel = `${button.textContent} ${name.textContent}`;
    name.append(button);
    offer(button, button.dataset.cite, () =>
      clipboard.write([
        new ClipboardItem({
          ...blob('text/html', words.innerHTML),
          ...blob('text/plain', words.textContent),
        }),
      ]),
    );
  }

  for (const button of document.querySelectorAll('button[data-share]')) {
    if (!(button instanceof HTMLButtonElement) || !navigator.share) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      // The address alone: each service asks the page itself for what it shows. Closed again, the
      // sheet says so as an error, which is none.
      navigator.share({ url: location.origin + button.dataset.share }).catch(() => {});
    });
  }
})();
