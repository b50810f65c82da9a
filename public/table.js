// @ts-check
// Narrows the table of places: by name, by act, by answer. Without it the table is whole, and the
// heading of each act leads to a page that sorts places by it.
(() => {
  const filter = document.querySelector('.narrow');
  const table = document.querySelector('table.laws');
  if (!(filter instanceof HTMLElement) || !(table instanceof HTMLTableElement)) return;
  const [name, act, answer] = filter.querySelectorAll('input, select');
  const shown = filter.querySelector('output b');
  if (
    !(name instanceof HTMLInputElement) ||
    !(act instanceof HTMLSelectElement) ||
    !(answer instanceof HTMLSelectElement) ||
    !shown
  ) {
    return;
  }
  const [head, ...rows] = table.rows;
  const plain = (/** @type {string} */ words) =>
    words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  const narrow = () => {
    const wanted = plain(name.value.trim());
    // The place stands in the first cell; acts follow from the second on.
    const column = act.selectedIndex;
    const hasAnswer = (/** @type {HTMLTableCellElement} */ cell, /** @type {number} */ index) =>
      index > 0 && (column === 0 || index === column) && cell.className === answer.value;
    let count = 0;
    for (const row of rows) {
      const cells = [...row.cells];
      row.hidden =
        !plain(cells[0]?.textContent ?? '').includes(wanted) ||
        (answer.value !== '' && !cells.some(hasAnswer));
      if (!row.hidden) count += 1;
    }
    for (const row of [head, ...rows]) {
      for (const cell of row?.cells ?? []) {
        cell.hidden = column > 0 && cell.cellIndex > 0 && cell.cellIndex !== column;
      }
    }
    shown.textContent = count.toLocaleString(document.documentElement.lang);
  };

  filter.addEventListener('input', narrow);
  filter.querySelector('button')?.addEventListener('click', () => {
    name.value = '';
    act.selectedIndex = 0;
    answer.selectedIndex = 0;
    narrow();
  });
  filter.hidden = false;
  // The browser may have kept what was chosen before.
  narrow();
})();
