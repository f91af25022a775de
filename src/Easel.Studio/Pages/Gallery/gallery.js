// The gallery's page.
import { element, fillSelect } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';
import { download } from '../../shared/js/pictures.js';
import { compare } from './compare.js';
import { ask } from './dialogs.js';
import { Grid } from './grid.js';
import { listen } from './keys.js';
import { Plot } from './plot.js';
import { listenForPictures } from './recipe.js';
import { Rework } from './rework.js';
import { Source } from './source.js';
import { Viewer } from './viewer.js';

const NONE = '\u2009';
const MOST = 1000;
const DELAY = 200;

const filters = element('filters');
const source = new Source();
const grid = new Grid(element('grid'), source);
const plot = new Plot(source);
const viewer = new Viewer({ source, grid, rework: new Rework(source), plot, star, remove });

const chosen = () => [...grid.selected].slice(0, MOST);
/** What is selected, or else the picture with the focus. */
const meant = () => (grid.selected.size ? chosen() : source.at(grid.active) ? [source.at(grid.active).id] : []);
const pictures = (count) => (count === 1 ? '1 picture' : `${count.toLocaleString('en')} pictures`);

async function tried(work) {
  try {
    return await work();
  } catch (failure) {
    notice(failure.message, { kind: 'problem' });
    return undefined;
  }
}

function filter() {
  const data = new FormData(filters);
  const seconds = (name, days) => (data.get(name) ? Math.floor(new Date(`${data.get(name)}T00:00`).getTime() / 1000) + days * 86400 : null);
  const folder = data.get('folder');
  const all = {
    search: data.get('search').trim(), model: data.get('model'), folder: folder === NONE ? '' : folder, starred: data.get('starred') ? 'true' : '',
    created_after: seconds('from', 0), created_before: seconds('to', 1),
  };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value || (name === 'folder' && folder === NONE)));
}

async function refresh() {
  grid.active = 0;
  const wanted = filter();
  await tried(() => source.open(wanted));
  const isEmpty = !source.items.length;
  element('empty').hidden = !isEmpty;
  element('grid').hidden = isEmpty;
  element('empty-text').textContent = Object.keys(wanted).length ? 'No picture fits that.' : 'Nothing is kept yet. What you draw on the page Create comes here.';
}

async function describe() {
  const overview = await tried(() => source.overview());
  if (!overview) return;
  const megabytes = (bytes) => (bytes / 1048576).toLocaleString('en', { maximumFractionDigits: bytes < 10485760 ? 1 : 0 });
  element('gallery-count').textContent = `${pictures(overview.images)}, ${megabytes(overview.bytes)} of ${megabytes(overview.max_bytes)} MB${overview.keep_days ? `, kept ${overview.keep_days} days unless starred` : ''}`;
  const counts = new Map([...overview.folders, ...overview.models].map(({ name, images }) => [name, images]));
  const named = (value) => (value === '' ? 'All' : value === NONE ? 'In no folder' : `${value} (${counts.get(value)})`);
  fillSelect(element('folder'), ['', NONE, ...overview.folders.map(({ name }) => name)], named);
  fillSelect(element('model'), ['', ...overview.models.map(({ name }) => name)], named);
  element('folders').replaceChildren(...overview.folders.map(({ name }) => new Option('', name)));
  if (overview.keep === 'off') element('empty-text').textContent = 'This server keeps no pictures (Easel:Gallery:Keep).';
}

function selectionChanged() {
  const { size } = grid.selected;
  element('selection').hidden = size === 0;
  element('selection-count').textContent = `${pictures(size)} selected`;
  element('selection').querySelector('[data-act=compare]').disabled = size !== 2;
}

function clear() {
  grid.selected.clear();
  grid.refreshAll();
  selectionChanged();
}

async function star(ids, starred) {
  await source.star(ids, starred);
}

/** False when the person thought better of it. */
async function remove(ids) {
  element('confirm-title').textContent = `Delete ${pictures(ids.length)}?`;
  if (!(await ask(element('confirm'), () => true))) return false;
  await source.remove(ids);
  for (const id of ids) grid.selected.delete(id);
  selectionChanged();
  notice(`${pictures(ids.length)} deleted.`);
  await describe();
  if (!source.items.length) await refresh();
  return true;
}

const acts = {
  star() {
    const ids = meant();
    const isStarred = ids.every((id) => source.at(source.indexOf(id))?.starred);
    return star(ids, !isStarred);
  },
  async move() {
    const folder = await ask(element('move'), () => element('move-folder').value.trim());
    if (folder == null) return;
    const ids = meant();
    await source.move(ids, folder);
    notice(folder ? `${pictures(ids.length)} moved to ${folder}.` : `${pictures(ids.length)} taken out of their folders.`);
    clear();
    await describe();
  },
  compare() {
    const [left, right] = chosen().map((id) => source.at(source.indexOf(id)));
    if (left && right) compare(left, right);
  },
  async download() {
    download(await source.archive(meant()), 'pictures.zip');
  },
  async delete() {
    const ids = meant();
    if (ids.length && (await remove(ids))) grid.focus(grid.active);
  },
  clear,
};

listen(element('grid'), grid, source, {
  open: (index) => viewer.open(index),
  star: () => tried(acts.star),
  remove: () => tried(acts.delete),
  selectionChanged,
  isSelecting: () => element('select-mode').getAttribute('aria-pressed') === 'true',
});
listenForPictures();
element('selection').addEventListener('click', (event) => { const act = event.target.closest('[data-act]')?.dataset.act; if (act) tried(acts[act]); });
element('select-mode').addEventListener('click', ({ currentTarget }) => currentTarget.setAttribute('aria-pressed', String(currentTarget.getAttribute('aria-pressed') !== 'true')));
filters.addEventListener('submit', (event) => { event.preventDefault(); refresh(); });
filters.addEventListener('change', (event) => { if (event.target.type !== 'search') { clear(); refresh(); } });
let typing = 0;
element('search').addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(() => { clear(); refresh(); }, DELAY); });
document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]') || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === '/') { event.preventDefault(); element('search').focus(); }
  if (event.key === 'Escape') clear();
});

await Promise.all([refresh(), describe()]);
document.documentElement.dataset.ready = 'true';
