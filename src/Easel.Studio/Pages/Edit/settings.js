// The settings of an edit, as far as the chosen model honours them.
import { choose, element, fillChoices } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';
import { own } from '../../shared/js/own.js';
import { BadFile, readPicture } from './source.js';

const KEY = own('easel-edit');
/** Of the part More: shown where the model honours them. */
const MORE = ['negative_prompt', 'steps', 'guidance_scale'];
const title = (word) => (word === 'xhigh' ? 'Extra high' : word.charAt(0).toUpperCase() + word.slice(1));

export class EditSettings {
  references = [];
  #set = {};

  constructor(models, changed) {
    Object.assign(this, { models, changed });
    try { this.#set = JSON.parse(localStorage.getItem(KEY)) ?? {}; } catch { /* The model's own. */ }
    const panel = element('settings');
    for (const type of ['input', 'change']) panel.addEventListener(type, (event) => this.#read(event.target));
    element('add-reference').addEventListener('click', () => element('reference-file').click());
    element('reference-file').addEventListener('change', (event) => this.#addReferences([...event.target.files]));
    this.render();
  }

  get model() {
    return this.models.find((model) => model.id === this.#set.model) ?? this.models[0];
  }

  get can() {
    return this.model?.card.capabilities;
  }

  get count() {
    return Math.min(this.#set.n ?? 1, this.can?.max_count ?? 1);
  }

  get feather() {
    return this.#set.feather ?? 0;
  }

  get seed() {
    return this.#set.seed;
  }

  setSeed(seed) {
    this.#set.seed = seed;
    this.#update();
  }

  honours(parameter) {
    return this.can?.parameters.includes(parameter) ?? false;
  }

  /** @param {boolean} quick for a picture that follows the brush: one, in the lowest quality */
  fields(quick = false) {
    const fields = { model: this.model.id, n: quick ? 1 : this.count };
    const quality = quick && this.can.qualities.includes('low') ? 'low' : this.#set.quality;
    if (quality && this.honours('quality') && this.can.qualities.includes(quality)) fields.quality = quality;
    for (const name of ['strength', 'seed', ...MORE]) if (this.#set[name] != null && this.honours(name)) fields[name] = this.#set[name];
    return fields;
  }

  render() {
    if (!this.model) return;
    element('model').value = this.model.id;
    for (const name of ['strength', 'seed', 'quality', ...MORE]) this.#field(name, this.honours(name));
    this.#field('more', MORE.some((name) => this.honours(name)));
    fillChoices(element('quality'), 'quality', ['auto', ...this.can.qualities], title);
    choose(element('quality'), this.can.qualities.includes(this.#set.quality) ? this.#set.quality : 'auto');
    element('strength').value = this.#set.strength ?? 0.8;
    element('strength-text').textContent = this.#set.strength == null ? 'Auto' : this.#set.strength.toFixed(2);
    element('feather').value = this.feather;
    element('feather-text').textContent = `${this.feather} px`;
    element('n').max = Math.min(4, this.can.max_count);
    element('n').value = element('n-text').textContent = this.count;
    for (const name of ['seed', ...MORE]) if (document.activeElement !== element(name)) element(name).value = this.#set[name] ?? '';
    this.#field('references', this.can.input_images > 1);
    this.#renderReferences();
  }

  #field(name, isShown) {
    document.querySelector(`[data-field="${name}"]`).hidden = !isShown;
  }

  #renderReferences() {
    const most = (this.can.input_images ?? 1) - 1;
    this.references = this.references.slice(0, Math.max(0, most));
    element('add-reference').hidden = this.references.length >= most;
    element('reference-list').replaceChildren(
      ...this.references.map((reference, index) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', className: 'thumb checkerboard', title: 'Remove' });
        button.setAttribute('aria-label', `Remove reference ${index + 1}`);
        const image = document.createElement('img');
        Object.assign(image, { src: reference.url, alt: '' });
        button.append(image);
        button.addEventListener('click', () => {
          URL.revokeObjectURL(reference.url);
          this.references.splice(index, 1);
          this.#update();
        });
        item.append(button);
        return item;
      }),
    );
  }

  async #addReferences(files) {
    for (const file of files) {
      try {
        const { blob, bitmap } = await readPicture(file);
        bitmap.close();
        this.references.push({ blob, url: URL.createObjectURL(blob) });
      } catch (failure) {
        if (!(failure instanceof BadFile)) throw failure;
        notice(failure.message, { kind: 'problem' });
      }
    }
    element('reference-file').value = '';
    this.#update();
  }

  #read(target) {
    const name = target.name || target.id;
    if (['feather', 'n', 'strength'].includes(name)) this.#set[name] = target.valueAsNumber;
    else if (name === 'steps' || name === 'guidance_scale') this.#set[name] = Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : undefined;
    else if (name === 'negative_prompt') this.#set[name] = target.value || undefined;
    else if (name === 'quality') this.#set.quality = target.value === 'auto' ? undefined : target.value;
    else if (name === 'model') this.#set.model = target.value;
    else if (name === 'seed') {
      const isSeed = /^\d{1,10}$/.test(target.value.trim()) && Number(target.value) <= 4294967295;
      target.setAttribute('aria-invalid', String(target.value.trim() !== '' && !isSeed));
      this.#set.seed = isSeed ? Number(target.value) : undefined;
    } else return;
    this.#update();
  }

  #update() {
    try { localStorage.setItem(KEY, JSON.stringify(this.#set)); } catch { /* They hold for this page. */ }
    this.render();
    this.changed();
  }
}
