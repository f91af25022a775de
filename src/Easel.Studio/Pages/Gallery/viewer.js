// One picture, with its recipe, where it comes from, and what can be done with it.
import { showCode } from '../../shared/js/code.js';
import { element } from '../../shared/js/fields.js';
import { workOfRecipe } from '../../shared/js/form-snippets.js';
import { drawWith } from '../../shared/js/handover.js';
import { keep, newId } from '../../shared/js/library.js';
import { notice } from '../../shared/js/notices.js';
import { download } from '../../shared/js/pictures.js';
import { facts, factsOf } from './dialogs.js';
import { baseOf } from './plot.js';

export class Viewer {
  #index = 0;
  #item = null;

  /** @param {{ source: object, grid: object, rework: object, plot: object, star: Function, remove: Function, tell: Function }} page */
  constructor(page) {
    this.page = page;
    this.dialog = element('viewer');
    element('viewer-close').addEventListener('click', () => this.dialog.close());
    element('viewer-before').addEventListener('click', () => this.#step(-1));
    element('viewer-after').addEventListener('click', () => this.#step(1));
    this.dialog.addEventListener('close', () => page.grid.focus(this.#index));
    this.dialog.addEventListener('keydown', (event) => this.#key(event));
    for (const button of this.dialog.querySelectorAll('[data-do]')) button.addEventListener('click', () => this.#run(button.dataset.do));
  }

  open(index) {
    this.#index = index;
    this.#show(this.page.source.at(index));
    if (!this.dialog.open) this.dialog.showModal();
  }

  #show(item) {
    this.#item = item;
    const image = element('viewer-image');
    // The small one at once, the file as soon as it is there.
    image.src = item.thumbnail;
    image.alt = item.recipe.prompt || 'A picture without a prompt';
    const whole = new Image();
    whole.src = item.content;
    whole.decode().then(() => { if (this.#item === item) image.src = item.content; }).catch(() => {});
    element('viewer-prompt').textContent = item.recipe.prompt || 'Without a prompt';
    const { prompt, ...settings } = item.recipe;
    facts(element('viewer-facts'), [
      ['Drawn', new Date(item.created_at * 1000).toLocaleString()],
      ...factsOf(settings),
      ['Folder', item.folder],
      ['Understood as', item.revised_prompt],
      ['Cost', item.cost ? `$${item.cost}` : null],
      ['File', `${(item.bytes / 1024).toFixed(0)} KB`],
    ]);
    this.#dress();
    element('viewer-status').textContent = '';
    element('viewer-before').disabled = this.#index <= 0;
    element('viewer-after').disabled = this.#index >= this.page.source.items.length - 1 && !this.page.source.hasMore;
    this.#chain(item);
  }

  #dress() {
    const star = this.dialog.querySelector('[data-do=star]');
    star.setAttribute('aria-pressed', String(this.#item.starred));
    const { operation, recipe } = this.#item;
    this.dialog.querySelector('[data-do=reuse]').disabled = !recipe.prompt || 'scale' in recipe;
    this.dialog.querySelector('[data-do=plot]').disabled = !baseOf(this.#item);
    this.dialog.querySelector('[data-do=code]').disabled = !recipe.prompt && !['vary', 'upscale'].includes(operation);
  }

  async #chain(item) {
    element('viewer-chain').hidden = true;
    if (!item.parent) return;
    const ancestors = await this.page.source.ancestors(item.id).catch(() => []);
    if (this.#item !== item || !ancestors.length) return;
    element('viewer-ancestors').replaceChildren(...ancestors.map((one) => this.#link(one)));
    element('viewer-chain').hidden = false;
  }

  #link(item) {
    const [entry, button, image] = [document.createElement('li'), document.createElement('button'), document.createElement('img')];
    Object.assign(button, { type: 'button', className: 'chain-link' });
    Object.assign(image, { src: item.thumbnail, alt: item.recipe.prompt || 'A picture without a prompt' });
    button.append(image);
    button.addEventListener('click', () => {
      const index = this.page.source.indexOf(item.id);
      if (index >= 0) this.#index = index;
      this.#show(item);
    });
    entry.append(button);
    return entry;
  }

  async #step(by) {
    const { source } = this.page;
    if (this.#index + by >= source.items.length) await source.more().catch(() => {});
    const index = Math.max(0, Math.min(this.#index + by, source.items.length - 1));
    if (index !== this.#index) this.open(index);
  }

  #key(event) {
    const acts = { ArrowLeft: () => this.#step(-1), ArrowRight: () => this.#step(1), s: () => this.#run('star'), Delete: () => this.#run('delete') };
    if (!(event.key in acts) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    acts[event.key]();
  }

  async #run(name) {
    try {
      await this[name]?.(this.#item);
    } catch (failure) {
      notice(failure.message, { kind: 'problem' });
    }
  }

  async star(item) {
    await this.page.star([item.id], !item.starred);
    // One of another filter is not in the list.
    if (this.page.source.indexOf(item.id) < 0) item.starred = !item.starred;
    this.#dress();
  }

  async delete(item) {
    if (!(await this.page.remove([item.id]))) return;
    if (!this.page.source.items.length) this.dialog.close();
    else this.open(Math.min(this.#index, this.page.source.items.length - 1));
  }

  async download(item) {
    download(await this.page.source.blob(item), `${item.id}.${item.output_format}`);
  }

  reuse(item) {
    drawWith(item.recipe);
  }

  code(item) {
    showCode(workOfRecipe(item.operation, item.recipe) ?? item.recipe);
  }

  plot(item) {
    this.dialog.close();
    this.page.plot.open(item);
  }

  async edit(item) {
    const picture = { id: newId(), blob: await this.page.source.blob(item), prompt: item.recipe.prompt ?? '', request: item.recipe, seed: item.recipe.seed, galleryId: item.id };
    if (await keep(picture)) location.href = `/edit?picture=${encodeURIComponent(picture.id)}`;
    else notice('This browser keeps nothing, so the picture cannot be taken to the other page. Download it, and drop it there.', { kind: 'problem' });
  }

  vary(item) {
    return this.#rework('Drawing a variation', this.page.rework.vary(item));
  }

  upscale(item) {
    return this.#rework('Enlarging', this.page.rework.upscale(item));
  }

  async #rework(text, work) {
    element('viewer-status').textContent = text;
    try {
      const made = await work;
      this.open(this.page.source.indexOf(made.id));
      element('viewer-status').textContent = 'Done';
    } catch (failure) {
      element('viewer-status').textContent = '';
      throw failure;
    }
  }
}
