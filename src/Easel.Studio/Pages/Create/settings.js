// The settings: what the person chose, what the chosen model honours, and the request that comes of both.
import { choose, element, fillChoices, fillSelect } from '../../shared/js/fields.js';
import { own } from '../../shared/js/own.js';
import { parseSize, problemOf, shapesOf, sizeOf } from './sizes.js';

const KEY = own('easel-create');
const WORDS = { auto: 'Auto', xhigh: 'Extra high', png: 'PNG', jpeg: 'JPEG', webp: 'WebP' };
const NAMES = {
  quality: 'quality', background: 'background', style: 'style', negative_prompt: 'what is not in the picture', seed: 'seed', steps: 'steps',
  guidance_scale: 'guidance', scheduler: 'scheduler',
};
/** By the words of `capabilities.parameters`. */
const BY_PARAMETER = Object.keys(NAMES);
const CUSTOM = 'custom';

const title = (word) => WORDS[word] ?? word.charAt(0).toUpperCase() + word.slice(1);

export class Settings {
  /** What the person set, by field; all else is the model's own. Kept from model to model, and in this browser. */
  #set = {};
  #models;
  #changed;

  constructor(models, changed) {
    this.#models = models;
    this.#changed = changed;
    this.#load();
    this.#listen();
    this.render();
  }

  get model() {
    return this.#models.find((model) => model.id === this.#set.model) ?? this.#models[0];
  }

  get can() {
    return this.model?.card.capabilities;
  }

  honours(parameter) {
    return this.can?.parameters.includes(parameter) ?? false;
  }

  get count() {
    return Math.min(this.#set.n ?? 1, this.can?.max_count ?? 1);
  }

  /** Whether the picture is shown while it is drawn. */
  get previews() {
    return this.honours('partial_images') && this.#set.previews !== false;
  }

  get seed() {
    return this.#set.seed;
  }

  /** [width, height] where they are known beforehand. */
  get size() {
    const shapes = shapesOf(this.model.card);
    const shape = this.#shape(shapes);
    if (shapes.kind === 'sizes') return parseSize(shape);
    if (shapes.kind === 'ratios') return null;
    if (shape === CUSTOM) return [Number(this.#set.width) || NaN, Number(this.#set.height) || NaN];
    return sizeOf(shape, this.can);
  }

  /** What keeps this from being a request; null where nothing does. */
  get problem() {
    return this.size && shapesOf(this.model.card).kind === 'pixels' ? problemOf(this.size, this.can.size_rule) : null;
  }

  /** Members of the request beside the prompt. */
  request() {
    const request = { model: this.model.id, n: this.count };
    const shapes = shapesOf(this.model.card);
    if (shapes.kind === 'ratios') {
      request.aspect_ratio = this.#shape(shapes);
      if (this.#set.resolution && this.can.resolutions.includes(this.#set.resolution)) request.resolution = this.#set.resolution;
    } else request.size = this.size.join('x');
    for (const parameter of BY_PARAMETER) {
      const value = this.#set[parameter];
      if (value != null && value !== '' && value !== 'auto' && this.honours(parameter) && this.#isOffered(parameter, value)) request[parameter] = value;
    }
    request.output_format = this.#set.output_format ?? 'png';
    if (request.output_format !== 'png' && this.#set.output_compression) request.output_compression = this.#set.output_compression;
    return request;
  }

  /** Takes what a picture was drawn with. */
  take(request) {
    this.#set = { ...this.#set };
    for (const name of [...BY_PARAMETER, 'n', 'output_format', 'output_compression', 'resolution']) {
      if (request[name] == null) delete this.#set[name];
      else this.#set[name] = request[name];
    }
    if (this.#models.some((model) => model.id === request.model)) this.#set.model = request.model;
    this.#takeShape(request);
    this.#update();
  }

  /** Draws with another model, if there is one of that id. */
  use(id) {
    if (!this.#models.some((model) => model.id === id)) return;
    this.#set.model = id;
    this.#update();
  }

  setSeed(seed) {
    this.#set.seed = seed ?? undefined;
    this.#update();
  }

  reset() {
    this.#set = { model: this.#set.model };
    this.#update();
  }

  #takeShape(request) {
    const size = parseSize(request.size);
    delete this.#set.shape;
    if (request.aspect_ratio) this.#set.shape = request.aspect_ratio;
    else if (size) {
      const shapes = shapesOf(this.model.card);
      const ratio = shapes.kind === 'pixels' && shapes.values.find((value) => sizeOf(value, this.can).join('x') === request.size);
      if (shapes.kind === 'sizes') this.#set.shape = request.size;
      else if (ratio) this.#set.shape = ratio;
      else [this.#set.shape, this.#set.width, this.#set.height] = [CUSTOM, ...size];
    }
  }

  #shape(shapes) {
    const own = this.#set.shape;
    if (shapes.values.includes(own) || (own === CUSTOM && shapes.kind === 'pixels')) return own;
    if (shapes.kind === 'sizes') return shapes.values.includes(this.can.default_size) ? this.can.default_size : shapes.values[0];
    return shapes.values.includes('1:1') ? '1:1' : shapes.values[0];
  }

  #isOffered(parameter, value) {
    const card = this.model.card;
    const offered = { quality: this.can.qualities, style: card.styles, scheduler: card.schedulers }[parameter];
    return !offered || offered.includes(value);
  }

  /** What was set and will not be used, in words. */
  #unused() {
    return BY_PARAMETER.filter(
      (parameter) => this.#set[parameter] != null && this.#set[parameter] !== 'auto' && !(this.honours(parameter) && this.#isOffered(parameter, this.#set[parameter])),
    ).map((parameter) => NAMES[parameter]);
  }

  render() {
    const model = this.model;
    if (!model) return;
    const card = model.card;
    element('model').value = model.id;
    element('model-about').textContent = card.description ?? '';
    this.#renderShape(shapesOf(card));
    const most = this.can.max_count;
    Object.assign(element('n'), { max: most, value: this.count });
    element('n-text').textContent = this.count;
    this.#field('n', most > 1);
    this.#choices('quality', ['auto', ...this.can.qualities]);
    this.#choices('background', ['auto', 'transparent', 'opaque']);
    this.#select('style', card.styles);
    this.#select('scheduler', card.schedulers);
    for (const name of ['negative_prompt', 'seed', 'steps', 'guidance_scale']) {
      this.#field(name, this.honours(name));
      if (document.activeElement !== element(name)) element(name).value = this.#set[name] ?? '';
    }
    element('seed-lock').setAttribute('aria-pressed', String(this.#set.seed != null));
    this.#field('previews', this.honours('partial_images'));
    element('previews').checked = this.previews;
    fillChoices(element('output_format'), 'output_format', ['png', 'jpeg', 'webp'], title);
    choose(element('output_format'), this.#set.output_format ?? 'png');
    this.#field('output_compression', (this.#set.output_format ?? 'png') !== 'png');
    element('output_compression').value = this.#set.output_compression ?? 100;
    element('output_compression-text').textContent = element('output_compression').value;
    const unused = this.#unused();
    element('unused').hidden = unused.length === 0;
    element('unused').textContent = unused.length ? `${model.name} does not use: ${unused.join(', ')}.` : '';
    element('reset').hidden = Object.keys(this.#set).every((name) => name === 'model');
  }

  #renderShape(shapes) {
    const own = shapes.kind === 'pixels' ? [...shapes.values, CUSTOM] : shapes.values;
    fillChoices(element('shapes'), 'shape', own, (value) => (value === CUSTOM ? 'Pixels' : value.replace('x', ' × ')));
    const shape = this.#shape(shapes);
    choose(element('shapes'), shape);
    element('pixels').hidden = shape !== CUSTOM;
    for (const name of ['width', 'height']) {
      if (document.activeElement !== element(name)) element(name).value = this.#set[name] ?? '';
    }
    element('resolution-row').hidden = shapes.kind !== 'ratios' || this.can.resolutions.length === 0;
    fillSelect(element('resolution'), ['auto', ...this.can.resolutions], title);
    element('resolution').value = this.can.resolutions.includes(this.#set.resolution) ? this.#set.resolution : 'auto';
    const size = this.size;
    element('size-text').textContent = shapes.kind === 'pixels' && size?.every(Number.isFinite) ? `${size[0]} × ${size[1]} pixels` : '';
    element('size-problem').textContent = this.problem ?? '';
  }

  #choices(name, values) {
    this.#field(name, this.honours(name));
    fillChoices(element(name), name, values, title);
    choose(element(name), values.includes(this.#set[name]) ? this.#set[name] : 'auto');
  }

  #select(name, values) {
    this.#field(name, this.honours(name));
    fillSelect(element(name), ['auto', ...values], title);
    element(name).value = values.includes(this.#set[name]) ? this.#set[name] : 'auto';
  }

  #field(name, isShown) {
    document.querySelector(`[data-field="${name}"]`).hidden = !isShown;
  }

  #listen() {
    const panel = element('settings');
    panel.addEventListener('change', (event) => this.#read(event.target));
    panel.addEventListener('input', (event) => this.#read(event.target));
    element('reset').addEventListener('click', () => this.reset());
    element('seed-dice').addEventListener('click', () => this.setSeed(crypto.getRandomValues(new Uint32Array(1))[0]));
  }

  #read(target) {
    const name = target.name || target.id;
    if (name === 'shape') {
      if (target.value === CUSTOM) [this.#set.width, this.#set.height] = this.size ?? [1024, 1024];
      this.#set.shape = target.value;
    } else if (target.type === 'radio' || target.tagName === 'SELECT') {
      this.#set[name] = target.value === 'auto' ? undefined : target.value;
    } else if (['n', 'width', 'height', 'steps', 'guidance_scale', 'output_compression'].includes(name)) {
      this.#set[name] = target.value === '' || !Number.isFinite(target.valueAsNumber) ? undefined : target.valueAsNumber;
    } else if (name === 'seed') {
      const seed = target.value.trim();
      const isSeed = /^\d{1,10}$/.test(seed) && Number(seed) <= 4294967295;
      target.setAttribute('aria-invalid', String(seed !== '' && !isSeed));
      this.#set.seed = isSeed ? Number(seed) : undefined;
    } else if (name === 'previews') {
      this.#set.previews = target.checked ? undefined : false;
    } else if (name === 'negative_prompt') {
      this.#set[name] = target.value || undefined;
    } else return;
    this.#update();
  }

  #update() {
    for (const name of Object.keys(this.#set)) if (this.#set[name] === undefined) delete this.#set[name];
    try { localStorage.setItem(KEY, JSON.stringify(this.#set)); } catch { /* They hold for this page. */ }
    this.render();
    this.#changed();
  }

  #load() {
    try {
      this.#set = JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch { /* The model's own. */ }
  }
}
