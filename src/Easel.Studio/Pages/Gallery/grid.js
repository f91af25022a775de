// Shows as many tiles as the window has room for, whatever the number of pictures: tiles that scroll out come back as others.

const SIDE = 190;
const NARROW = 112;
const GAP = 10;
/** Rows above and below that are there before they are seen. */
const SPARE = 2;
/** Rows a frame from which on nobody can look at pictures: none is fetched until the page comes to rest, in milliseconds. */
const FAST = 2;
const REST = 100;
/** Rows before the last one at which the next page is fetched. */
const AHEAD = 8;

export class Grid {
  #host;
  #source;
  #template;
  #tiles = new Map();
  #pool = [];
  #columns = 1;
  #side = SIDE;
  #first = 0;
  #last = -1;
  #frame = 0;
  #top = 0;
  #isFast = false;
  #resting = 0;
  /** The index of the tile that has the focus when the grid has it. */
  active = 0;
  selected = new Set();

  constructor(host, source) {
    this.#host = host;
    this.#source = source;
    this.#template = document.getElementById('tile-template');
    addEventListener('scroll', () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(host);
    source.addEventListener('change', () => this.render());
    this.#measure();
  }

  get columns() {
    return this.#columns;
  }

  get rowsAPage() {
    return Math.max(1, Math.floor(innerHeight / (this.#side + GAP)) - 1);
  }

  /** All tiles anew, in the places that are seen. */
  render() {
    for (const [index, tile] of this.#tiles) this.#free(index, tile);
    this.#first = 0;
    this.#last = -1;
    this.active = Math.max(0, Math.min(this.active, this.#source.items.length - 1));
    this.#host.style.height = `${this.#heightOf(this.#source.items.length)}px`;
    this.#update();
  }

  /** Only what a tile says of itself. */
  refresh(index) {
    const tile = this.#tiles.get(index);
    if (tile) this.#dress(tile, index);
  }

  refreshAll() {
    for (const index of this.#tiles.keys()) this.refresh(index);
  }

  indexOf(tile) {
    return Number(tile.dataset.index);
  }

  /** Moves the focus to a tile, and scrolls to it. */
  focus(index) {
    if (!this.#source.items.length) return;
    const before = this.active;
    this.active = Math.max(0, Math.min(index, this.#source.items.length - 1));
    const top = this.#host.offsetTop + Math.floor(this.active / this.#columns) * (this.#side + GAP);
    if (top < scrollY + 80) scrollTo({ top: Math.max(0, top - 80) });
    else if (top + this.#side > scrollY + innerHeight - 80) scrollTo({ top: top + this.#side - innerHeight + 80 });
    this.#update();
    this.refresh(before);
    this.refresh(this.active);
    this.#tiles.get(this.active)?.focus({ preventScroll: true });
  }

  #heightOf(count) {
    const rows = Math.ceil(count / this.#columns);
    return rows ? rows * (this.#side + GAP) - GAP : 0;
  }

  #measure() {
    const width = this.#host.clientWidth;
    const least = width < 560 ? NARROW : SIDE;
    const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
    const side = Math.floor((width - GAP * (columns - 1)) / columns);
    if (columns === this.#columns && side === this.#side) return;
    [this.#columns, this.#side] = [columns, side];
    this.render();
  }

  #soon() {
    this.#frame ||= requestAnimationFrame(() => { this.#frame = 0; this.#update(); });
  }

  #update() {
    const step = this.#side + GAP;
    this.#isFast = Math.abs(scrollY - this.#top) > FAST * step;
    this.#top = scrollY;
    if (this.#isFast) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => { this.#isFast = false; this.refreshAll(); }, REST);
    }
    const above = scrollY - this.#host.offsetTop;
    const firstRow = Math.max(0, Math.floor(above / step) - SPARE);
    const lastRow = Math.max(0, Math.floor((above + innerHeight) / step) + SPARE);
    const first = firstRow * this.#columns;
    const last = Math.min(this.#source.items.length, (lastRow + 1) * this.#columns) - 1;
    if (first !== this.#first || last !== this.#last) {
      for (const [index, tile] of this.#tiles) if (index < first || index > last) this.#free(index, tile);
      for (let index = first; index <= last; index++) if (!this.#tiles.has(index)) this.#place(index);
      [this.#first, this.#last] = [first, last];
    }
    if (this.#source.hasMore && last >= this.#source.items.length - 1 - AHEAD * this.#columns) this.#source.more().catch(() => {});
  }

  #place(index) {
    const tile = this.#pool.pop() ?? this.#template.content.firstElementChild.cloneNode(true);
    const step = this.#side + GAP;
    tile.dataset.index = index;
    tile.style.width = tile.style.height = `${this.#side}px`;
    tile.style.transform = `translate(${(index % this.#columns) * step}px, ${Math.floor(index / this.#columns) * step}px)`;
    this.#tiles.set(index, tile);
    this.#dress(tile, index);
    if (!tile.isConnected) this.#host.append(tile);
    tile.hidden = false;
  }

  #dress(tile, index) {
    const item = this.#source.at(index);
    if (!item) return;
    const image = tile.firstElementChild;
    if (image.dataset.id !== item.id) {
      image.dataset.id = this.#isFast ? '' : item.id;
      if (!this.#isFast) image.src = item.thumbnail;
      else image.removeAttribute('src');
    }
    const isSelected = this.selected.has(item.id);
    tile.setAttribute('aria-label', labelOf(item));
    tile.setAttribute('aria-selected', String(isSelected));
    tile.setAttribute('aria-posinset', index + 1);
    tile.setAttribute('aria-setsize', this.#source.hasMore ? -1 : this.#source.items.length);
    tile.classList.toggle('is-starred', item.starred);
    tile.tabIndex = index === this.active ? 0 : -1;
  }

  #free(index, tile) {
    this.#tiles.delete(index);
    // The focus stays within the grid.
    if (document.activeElement === tile) this.#host.focus({ preventScroll: true });
    tile.hidden = true;
    tile.tabIndex = -1;
    this.#pool.push(tile);
  }
}

export const labelOf = (item) =>
  `${item.recipe.prompt || 'A picture without a prompt'}${item.starred ? ', starred' : ''}, ${item.model}, ${item.size}`;
