// The grid by keyboard and mouse: going, selecting, opening.

/**
 * @param {HTMLElement} host
 * @param {import('./grid.js').Grid} grid
 * @param {{ open: (index: number) => void, star: () => void, remove: () => void, selectionChanged: () => void, isSelecting: () => boolean }} page
 */
export function listen(host, grid, source, page) {
  let anchor = 0;

  function toggle(index, isRange) {
    if (isRange) {
      const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
      for (let i = from; i <= to; i++) grid.selected.add(source.at(i).id);
    } else {
      const { id } = source.at(index);
      if (!grid.selected.delete(id)) grid.selected.add(id);
      anchor = index;
    }
    grid.refreshAll();
    page.selectionChanged();
  }

  host.addEventListener('click', (event) => {
    const tile = event.target.closest('.tile');
    if (!tile) return;
    const index = grid.indexOf(tile);
    grid.focus(index);
    if (event.shiftKey || event.ctrlKey || event.metaKey || page.isSelecting() || event.target.closest('.tile-check')) toggle(index, event.shiftKey);
    else page.open(index);
  });

  host.addEventListener('keydown', (event) => {
    const { columns } = grid;
    const steps = {
      ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns,
      PageUp: -columns * grid.rowsAPage, PageDown: columns * grid.rowsAPage, Home: -grid.active, End: source.items.length - 1 - grid.active,
    };
    if (event.key in steps && !event.altKey) {
      event.preventDefault();
      const target = grid.active + steps[event.key];
      // Down from the last full row stays where there is nothing below.
      if (target >= 0 && target < source.items.length) {
        if (event.shiftKey) { if (!grid.selected.size) anchor = grid.active; grid.focus(target); toggle(target, true); } else grid.focus(target);
      } else if (event.key.startsWith('Page')) grid.focus(target);
      return;
    }
    const acts = {
      Enter: () => page.open(grid.active),
      ' ': () => toggle(grid.active, event.shiftKey),
      s: () => page.star(),
      Delete: () => page.remove(),
      Backspace: () => page.remove(),
    };
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      for (const item of source.items) grid.selected.add(item.id);
      grid.refreshAll();
      page.selectionChanged();
    } else if (event.key in acts && !event.ctrlKey && !event.metaKey && source.items.length) {
      event.preventDefault();
      acts[event.key]();
    }
  });

  host.addEventListener('focus', () => grid.focus(grid.active));
}
