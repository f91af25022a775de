// The pictures drawn before in this browser.
import { element } from '../../shared/js/fields.js';
import { forgetAll, latest } from '../../shared/js/library.js';

const SHOWN = 24;

export class Recent {
  /** @param {(picture: object) => void} open */
  constructor(open) {
    this.open = open;
    element('forget-recent').addEventListener('click', async () => {
      await forgetAll();
      await this.refresh();
    });
  }

  async refresh() {
    const pictures = await latest(SHOWN);
    const list = element('recent-list');
    for (const image of list.querySelectorAll('img')) URL.revokeObjectURL(image.src);
    list.replaceChildren(...pictures.map((picture) => this.#item(picture)));
    element('recent').hidden = pictures.length === 0;
  }

  #item(picture) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'thumb checkerboard';
    button.title = picture.prompt;
    const image = document.createElement('img');
    image.alt = picture.prompt || 'A picture without a prompt';
    image.loading = 'lazy';
    image.src = URL.createObjectURL(picture.thumbnail ?? picture.blob);
    button.append(image);
    button.addEventListener('click', () => this.open(picture));
    item.append(button);
    return item;
  }
}
