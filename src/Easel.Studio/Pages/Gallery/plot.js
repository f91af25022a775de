// A grid of pictures in which two settings vary (an XY plot), each drawn, kept, and shown in its place.
import { getJson } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';
import { show } from './dialogs.js';

const MOST = 64;
const AXES = {
  seed: { title: 'Seed', read: Number, example: (recipe) => [0, 1, 2, 3].map((i) => ((recipe.seed ?? 0) + i) % 4294967296) },
  steps: { title: 'Steps', read: Number, example: () => [4, 8, 16] },
  guidance_scale: { title: 'Guidance', read: Number, example: () => [1, 3, 6] },
  quality: { title: 'Quality', read: String, example: () => ['low', 'medium', 'high'] },
  style: { title: 'Style', read: String, example: () => [] },
  prompt: { title: 'Words instead of', read: String, example: (recipe) => [recipe.prompt?.split(/[\s,]+/)[1] ?? '', 'blue', 'green'] },
};

/** What each picture of the grid is drawn from; null where that is no longer known. */
export function baseOf({ operation, parent, recipe }) {
  if (!recipe.prompt) return null;
  if (operation === 'generate') return { path: '/v1/images/generations', source: {} };
  return operation === 'edit' && parent ? { path: '/v1/images/edits', source: { images: [{ file_id: parent }] } } : null;
}

export class Plot {
  #item = null;
  #stop = null;

  constructor(source) {
    this.source = source;
    for (const axis of ['x', 'y']) {
      const select = element(`plot-${axis}`);
      select.replaceChildren(...(axis === 'y' ? [new Option('Nothing', '')] : []), ...Object.entries(AXES).map(([name, { title }]) => new Option(title, name)));
      select.addEventListener('change', () => this.#suggest(axis));
    }
    element('plot-form').addEventListener('submit', (event) => { event.preventDefault(); this.#draw(); });
    element('plot-stop').addEventListener('click', () => this.#stop?.abort());
  }

  open(item) {
    this.#item = item;
    element('plot-table').replaceChildren();
    element('plot-status').textContent = item.recipe.prompt;
    element('plot-x').value = 'seed';
    element('plot-y').value = '';
    this.#suggest('x');
    this.#suggest('y');
    show(element('plot'), () => this.#stop?.abort());
  }

  #suggest(axis) {
    const name = element(`plot-${axis}`).value;
    const values = element(`plot-${axis}-values`);
    values.value = name ? AXES[name].example(this.#item.recipe).join('; ') : '';
    values.disabled = !name;
  }

  #axis(axis) {
    const name = element(`plot-${axis}`).value;
    if (!name) return { name: '', values: [null] };
    return { name, values: element(`plot-${axis}-values`).value.split(';').map((value) => value.trim()).filter(Boolean) };
  }

  async #draw() {
    const [x, y] = [this.#axis('x'), this.#axis('y')];
    const count = x.values.length * y.values.length;
    const say = (text) => { element('plot-status').textContent = text; };
    if (x.name === y.name) return say('The two settings must differ.');
    if (count === 0 || count > MOST) return say(`That is ${count} pictures; 1 to ${MOST} can be drawn at once.`);
    const cells = this.#table(x, y);
    this.#stop = new AbortController();
    this.#busy(true);
    let done = 0;
    try {
      for (const { cell, values } of cells) {
        say(`Drawing ${done + 1} of ${count}`);
        await this.#one(cell, { ...this.#item.recipe, ...values }, this.#stop.signal);
        done++;
      }
      say(`${count} pictures, all in the gallery`);
    } catch (failure) {
      say(`${done} of ${count} were drawn`);
      if (failure.name !== 'AbortError') notice(failure.message, { kind: 'problem' });
    } finally {
      this.#busy(false);
    }
  }

  async #one(cell, recipe, signal) {
    const { path, source } = baseOf(this.#item);
    const answer = await getJson(path, { json: { ...recipe, ...source, n: 1, store: true, parent: this.#item.id, response_format: 'url' }, signal });
    const id = answer.easel?.gallery_ids?.[0];
    const image = document.createElement('img');
    image.alt = cell.dataset.label;
    image.src = id ? (await this.source.add(id)).thumbnail : answer.data[0].url;
    cell.replaceChildren(image);
  }

  #table(x, y) {
    const table = document.createElement('table');
    table.className = 'plot';
    const head = table.createTHead().insertRow();
    if (y.name) head.append(header('', 'td'));
    head.append(...x.values.map((value) => header(`${AXES[x.name].title} ${value}`, 'th', 'col')));
    const body = table.createTBody();
    const cells = [];
    for (const down of y.values) {
      const row = body.insertRow();
      if (y.name) row.append(header(`${AXES[y.name].title} ${down}`, 'th', 'row'));
      for (const across of x.values) {
        const cell = row.insertCell();
        cell.dataset.label = [`${AXES[x.name].title} ${across}`, y.name && `${AXES[y.name].title} ${down}`].filter(Boolean).join(', ');
        cells.push({ cell, values: { ...this.#value(x, across), ...this.#value(y, down) } });
      }
    }
    element('plot-table').replaceChildren(table);
    return cells;
  }

  /** The first of the words is looked for, and each stands in its place. */
  #value(axis, value) {
    if (!axis.name) return {};
    if (axis.name !== 'prompt') return { [axis.name]: AXES[axis.name].read(value) };
    return { prompt: (this.#item.recipe.prompt ?? '').replace(axis.values[0], () => value) };
  }

  #busy(isBusy) {
    element('plot-draw').disabled = isBusy;
    element('plot-stop').hidden = !isBusy;
  }
}

function header(text, tag, scope) {
  const cell = document.createElement(tag);
  cell.textContent = text;
  if (scope) cell.scope = scope;
  return cell;
}
