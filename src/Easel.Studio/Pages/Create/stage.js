// The pictures of one drawing, as they emerge.
import { element } from '../../shared/js/fields.js';
import { release, show } from '../../shared/js/pictures.js';
import { timeText } from '../../shared/js/words.js';

const MOST_SECONDS_TOLD = 3600;

export class Stage {
  #slots = [];
  #began = 0;
  #done = 0;

  constructor(act) {
    this.act = act;
  }

  /** Places for the pictures that come. */
  begin(count, size, prompt) {
    this.clear();
    this.#began = performance.now();
    this.#done = 0;
    this.#slots = Array.from({ length: count }, (_, index) => slot(size, count > 1 ? `${prompt} (${index + 1} of ${count})` : prompt));
    element('slots').replaceChildren(...this.#slots.map((made) => made.figure));
    element('slots').dataset.count = count;
    element('stage').dataset.state = 'drawing';
  }

  clear() {
    for (const { image } of this.#slots) release(image);
    this.#slots = [];
    element('slots').replaceChildren();
    element('stage').dataset.state = 'empty';
  }

  queued(ahead) {
    this.#tell(ahead === 1 ? 'One picture is before yours' : `${ahead} pictures are before yours`);
  }

  /** A step of the picture, or of the pictures, that are being drawn now. */
  progress(step, steps) {
    const current = this.#slots.find(({ figure }) => figure.dataset.state !== 'done');
    if (!current) return;
    current.figure.dataset.state = 'drawing';
    current.progress.value = step / steps;
    const share = step / steps;
    const left = ((performance.now() - this.#began) / 1000) * (1 / share - 1);
    current.text.textContent = left > 1 && left < MOST_SECONDS_TOLD ? `About ${timeText(left)} left` : '';
  }

  async partial(index, url) {
    const target = this.#slots[index];
    if (!target || target.figure.dataset.state === 'done') return;
    target.figure.dataset.state = 'drawing';
    await show(target.image, url);
  }

  /** @param {object} picture what the actions need to know of it */
  async completed(index, blob, picture) {
    const target = this.#slots[index];
    if (!target) return;
    if (target.figure.dataset.state !== 'done') this.#done++;
    target.figure.dataset.state = 'done';
    target.progress.remove();
    target.text.textContent = '';
    await show(target.image, blob);
    target.figure.querySelector('.picture').style.aspectRatio = `${target.image.naturalWidth} / ${target.image.naturalHeight}`;
    this.#offer(target, picture);
    if (this.#done === this.#slots.length) element('stage').dataset.state = 'done';
  }

  /** One picture that follows the typing; there is no bar, for it is there in a moment. */
  async live(url, size, picture) {
    if (element('stage').dataset.state !== 'live') {
      this.begin(1, size, picture.prompt);
      this.#slots[0].progress.remove();
      this.#slots[0].figure.dataset.state = 'done';
      element('stage').dataset.state = 'live';
    }
    const [target] = this.#slots;
    target.image.alt = picture.prompt;
    target.figure.querySelector('.picture').style.aspectRatio = size.join(' / ');
    await show(target.image, url);
  }

  /** What was not drawn goes; what was stays. */
  end(text) {
    for (const { figure, image } of this.#slots) {
      if (figure.dataset.state === 'done') continue;
      release(image);
      figure.remove();
    }
    this.#slots = this.#slots.filter(({ figure }) => figure.isConnected);
    element('stage').dataset.state = this.#slots.length ? 'done' : 'empty';
    this.#tell(text);
  }

  /** Read out, and shown under the picture that is being drawn. */
  #tell(text) {
    element('status').textContent = text;
    const current = this.#slots.find(({ figure }) => figure.dataset.state !== 'done');
    if (current) current.text.textContent = text;
  }

  say(text) {
    this.#tell(text);
  }

  #offer(target, picture) {
    target.figure.querySelector('.result-actions')?.remove();
    const actions = element('result-actions').content.cloneNode(true).firstElementChild;
    for (const button of actions.querySelectorAll('[data-action]')) {
      button.hidden = !this.act.offers(button.dataset.action, picture);
      button.addEventListener('click', () => this.act.run(button.dataset.action, picture));
    }
    target.open.onclick = () => this.act.run('view', picture);
    target.open.disabled = false;
    target.figure.append(actions);
  }
}

function slot(size, alt) {
  const figure = document.createElement('figure');
  figure.className = 'slot';
  figure.dataset.state = 'waiting';
  const open = document.createElement('button');
  open.type = 'button';
  open.className = 'picture checkerboard';
  open.disabled = true;
  open.style.aspectRatio = size ? size.join(' / ') : '1';
  const image = document.createElement('img');
  image.alt = alt;
  open.append(image);
  const caption = document.createElement('figcaption');
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', 'Progress');
  const text = document.createElement('p');
  text.className = 'small muted number';
  caption.append(progress, text);
  figure.append(open, caption);
  return { figure, open, image, progress, text };
}
