// The steps from the first picture to this one; each can be gone back to.
import { element } from '../../shared/js/fields.js';

export class Chain {
  #steps = [];
  #current = -1;

  /** @param {(step: { blob: Blob, prompt: string, parent?: string }) => void} open */
  constructor(open) {
    this.open = open;
  }

  get current() {
    return this.#steps[this.#current];
  }

  /** Another beginning. */
  start(blob, parent) {
    for (const { url } of this.#steps) URL.revokeObjectURL(url);
    this.#steps = [];
    this.add(blob, '', parent);
  }

  /** What comes after the step that is open; what came after it before stays, and can be gone to, too. */
  add(blob, prompt, parent) {
    this.#steps.push({ blob, prompt, parent, url: URL.createObjectURL(blob) });
    this.#current = this.#steps.length - 1;
    this.#render();
  }

  #render() {
    element('chain').hidden = this.#steps.length < 2;
    element('chain-list').replaceChildren(
      ...this.#steps.map((step, index) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', className: 'thumb checkerboard', title: step.prompt || 'The first picture' });
        button.setAttribute('aria-label', index === 0 ? 'The first picture' : `Step ${index}: ${step.prompt}`);
        if (index === this.#current) button.setAttribute('aria-current', 'step');
        const image = document.createElement('img');
        Object.assign(image, { src: step.url, alt: '' });
        button.append(image);
        button.addEventListener('click', () => {
          this.#current = index;
          this.#render();
          this.open(step);
        });
        item.append(button);
        return item;
      }),
    );
  }
}
