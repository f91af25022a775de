// The strip of what was drawn for one edit, of which a person takes one or none.
import { element } from '../../shared/js/fields.js';

export class Candidates {
  #all = [];
  #chosen = 0;

  /** @param {{ show: (candidate: object | null) => void, accept: (candidate: object) => void, discarded: () => void }} board */
  constructor(board) {
    this.board = board;
    element('accept').addEventListener('click', () => this.accept());
    element('discard').addEventListener('click', () => this.discard());
    element('candidate-list').addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.#choose((this.#chosen + step + this.#all.length) % this.#all.length, true);
    });
  }

  /** The one that lies over the canvas; undefined where there is none. */
  get chosen() {
    return this.#all[this.#chosen];
  }

  get isOpen() {
    return this.#all.length > 0;
  }

  async add(blob, details) {
    const candidate = { blob, bitmap: await createImageBitmap(blob), url: URL.createObjectURL(blob), ...details };
    this.#all.push(candidate);
    this.#render();
    if (this.#all.length > 1) return;
    this.#choose(0);
    element('candidates').scrollIntoView({ block: 'nearest' });
  }

  accept() {
    const [taken] = this.#all.splice(this.#chosen, 1);
    this.#clear();
    if (taken) this.board.accept(taken);
  }

  discard() {
    this.#clear();
    this.board.discarded();
  }

  #clear() {
    for (const { bitmap, url } of this.#all) {
      bitmap.close();
      URL.revokeObjectURL(url);
    }
    this.#all = [];
    this.#chosen = 0;
    this.#render();
    this.board.show(null);
  }

  #choose(index, focus = false) {
    this.#chosen = index;
    this.#render();
    if (focus) element('candidate-list').children[index]?.focus();
    this.board.show(this.#all[index]);
  }

  #render() {
    element('candidates').hidden = this.#all.length === 0;
    element('candidate-list').replaceChildren(
      ...this.#all.map((candidate, index) => {
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', className: 'thumb checkerboard', tabIndex: index === this.#chosen ? 0 : -1 });
        button.setAttribute('role', 'radio');
        button.setAttribute('aria-checked', String(index === this.#chosen));
        button.setAttribute('aria-label', `Candidate ${index + 1}`);
        const image = document.createElement('img');
        Object.assign(image, { src: candidate.url, alt: '' });
        button.append(image);
        button.addEventListener('click', () => this.#choose(index));
        return button;
      }),
    );
  }
}
