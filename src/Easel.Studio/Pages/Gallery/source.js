// The pictures that a filter lets through, page by page, each fetched once.
import { getJson, send } from '../../shared/js/api.js';

const PATH = '/v1/gallery/images';
const PAGE = 200;

export class Source extends EventTarget {
  items = [];
  hasMore = true;
  #filter = {};
  #loading = null;
  #generation = 0;

  /** Begins anew with another filter. */
  async open(filter) {
    this.#filter = filter;
    this.#generation++;
    this.#loading = null;
    this.items = [];
    this.hasMore = true;
    await this.more();
  }

  /** Fetches the next page, once however often it is asked for. */
  more() {
    if (!this.hasMore) return Promise.resolve();
    if (this.#loading) return this.#loading;
    // One that another filter overtook ends later than that begins, and is not what is being loaded then.
    const loading = this.#fetch(this.#generation).finally(() => { if (this.#loading === loading) this.#loading = null; });
    this.#loading = loading;
    return loading;
  }

  async #fetch(generation) {
    const query = new URLSearchParams({ limit: PAGE, ...this.#filter });
    if (this.items.length) query.set('after', this.items.at(-1).id);
    const page = await getJson(`${PATH}?${query}`);
    // Another filter was chosen meanwhile.
    if (generation !== this.#generation) return;
    this.items.push(...page.data);
    this.hasMore = page.has_more;
    this.#changed();
  }

  at(index) {
    return this.items[index];
  }

  indexOf(id) {
    return this.items.findIndex((item) => item.id === id);
  }

  overview() {
    return getJson('/v1/gallery');
  }

  ancestors(id) {
    return getJson(`${PATH}/${id}/ancestors`).then((page) => page.data);
  }

  async get(id) {
    return getJson(`${PATH}/${id}`);
  }

  /** A picture that has just been kept. */
  async add(id) {
    const item = await this.get(id);
    this.items.unshift(item);
    this.#changed();
    return item;
  }

  async star(ids, starred) {
    await send(`${PATH}/change`, { json: { ids, starred } });
    this.#apply(ids, (item) => { item.starred = starred; });
  }

  async move(ids, folder) {
    await send(`${PATH}/change`, { json: { ids, folder: folder || null } });
    this.#apply(ids, (item) => { item.folder = folder || null; });
  }

  async remove(ids) {
    await send(`${PATH}/delete`, { json: { ids } });
    const gone = new Set(ids);
    this.items = this.items.filter((item) => !gone.has(item.id));
    this.#changed();
  }

  async archive(ids) {
    return (await send(`${PATH}/archive`, { json: { ids } })).blob();
  }

  async blob(item) {
    return (await send(item.content)).blob();
  }

  #apply(ids, change) {
    const changed = new Set(ids);
    for (const item of this.items) if (changed.has(item.id)) change(item);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
