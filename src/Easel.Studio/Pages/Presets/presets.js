// Prompts with variables, kept on the server: used, made, changed, shared.
import { getJson, send } from '../../shared/js/api.js';
import { element, fillSelect } from '../../shared/js/fields.js';
import { drawWith } from '../../shared/js/handover.js';
import { notice } from '../../shared/js/notices.js';
import { own } from '../../shared/js/own.js';

const PATH = '/v1/presets';
const SETTINGS = ['model', 'size', 'aspect_ratio', 'resolution', 'quality', 'background', 'style', 'negative_prompt', 'seed', 'steps', 'guidance_scale', 'scheduler', 'output_format', 'output_compression'];
/** Where the page that draws keeps what the person set. */
const CREATE = own('easel-create');

const template = element('preset-template');
const dialog = element('preset-dialog');
const form = element('preset-form');
let presets = [];
let edited = null;

async function load() {
  try {
    presets = (await getJson(PATH)).data;
  } catch (failure) {
    notice(failure.message, { kind: 'problem' });
  }
  const categories = [...new Set(presets.map(({ category }) => category).filter(Boolean))].sort();
  fillSelect(element('preset-category'), ['', ...categories], (name) => name || 'All');
  element('preset-categories').replaceChildren(...categories.map((name) => new Option('', name)));
  show();
}

function show() {
  const words = element('preset-search').value.toLowerCase().split(/\s+/).filter(Boolean);
  const category = element('preset-category').value;
  const fits = ({ name, description, prompt, category: own }) =>
    (!category || own === category) && words.every((word) => `${name} ${description ?? ''} ${prompt}`.toLowerCase().includes(word));
  const found = presets.filter(fits);
  element('preset-list').replaceChildren(...found.map(card));
  element('preset-empty').hidden = found.length > 0;
  element('preset-empty').textContent = presets.length ? 'No preset fits that.' : 'There is no preset yet.';
  element('preset-examples').hidden = presets.length > 0;
}

function card(preset) {
  const item = template.content.firstElementChild.cloneNode(true);
  const say = (name, text) => { const part = item.querySelector(`.preset-${name}`); part.textContent = text ?? ''; part.hidden = !text; };
  say('name', preset.name);
  say('kind', [preset.category, preset.public && (preset.own ? 'shared' : 'of somebody else')].filter(Boolean).join(' · '));
  say('description', preset.description);
  say('prompt', preset.prompt);
  say('settings', Object.entries(preset.settings).map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`).join(', '));
  item.querySelector('.preset-variables').replaceChildren(...preset.variables.map((variable, index) => field(preset, variable, index)));
  item.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); use(preset, event.target); });
  const acts = { edit: () => open(preset), copy: () => open({ ...preset, id: null, name: `${preset.name} (copy)`, public: false }), delete: () => remove(preset) };
  for (const button of item.querySelectorAll('[data-do]')) {
    button.hidden = !preset.own && button.dataset.do !== 'copy';
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${preset.name}`);
    button.addEventListener('click', acts[button.dataset.do]);
  }
  item.querySelector('[type=submit]').setAttribute('aria-label', `Use: ${preset.name}`);
  return item;
}

function field(preset, { name, description }, index) {
  const [host, label, input] = [document.createElement('div'), document.createElement('label'), document.createElement('input')];
  Object.assign(input, { id: `${preset.id}-${index}`, name, type: 'text', required: true });
  label.htmlFor = input.id;
  label.textContent = description ? `${name}: ${description}` : name;
  host.append(label, input);
  return host;
}

async function use(preset, values) {
  const variables = Object.fromEntries([...new FormData(values)].map(([name, value]) => [name, value]));
  try {
    const used = await getJson(`${PATH}/${preset.id}/use`, { json: { variables } });
    drawWith({ ...used.settings, prompt: used.prompt });
  } catch (failure) {
    notice(failure.message, { kind: 'problem' });
  }
}

function open(preset) {
  edited = preset?.id ?? null;
  form.reset();
  element('preset-problem').textContent = '';
  element('preset-title').textContent = edited ? 'Change the preset' : 'New preset';
  if (preset) {
    for (const name of ['name', 'prompt', 'description', 'category']) form.elements[name].value = preset[name] ?? '';
    form.elements.settings.value = Object.keys(preset.settings).length ? JSON.stringify(preset.settings, null, 2) : '';
    form.elements.public.checked = preset.public;
  }
  dialog.showModal();
  form.elements.name.focus();
}

async function save() {
  const tell = (text) => { element('preset-problem').textContent = text; };
  const text = (name) => form.elements[name].value.trim() || null;
  let settings = null;
  try {
    settings = text('settings') ? JSON.parse(text('settings')) : null;
  } catch {
    return tell('The settings are no JSON: an object such as {"style": "flat"} is needed.');
  }
  const body = { name: text('name') ?? '', prompt: text('prompt') ?? '', description: text('description'), category: text('category'), settings, public: form.elements.public.checked };
  try {
    await send(edited ? `${PATH}/${edited}` : PATH, { json: body });
    dialog.close();
    await load();
  } catch (failure) {
    tell(failure.message);
  }
}

async function remove(preset) {
  const confirm = element('preset-confirm');
  element('preset-confirm-title').textContent = `Delete “${preset.name}”?`;
  confirm.onclick = async (event) => {
    const answer = event.target.closest('[data-answer]')?.dataset.answer;
    if (!answer) return;
    confirm.close();
    if (answer === 'no') return;
    try {
      await send(`${PATH}/${preset.id}`, { method: 'DELETE' });
      await load();
    } catch (failure) {
      notice(failure.message, { kind: 'problem' });
    }
  };
  confirm.showModal();
}

/** As a request says it. */
function shapeOf({ shape, width, height }) {
  if (!shape) return {};
  if (shape === 'custom') return width && height ? { size: `${width}x${height}` } : {};
  return shape.includes(':') ? { aspect_ratio: shape } : { size: shape };
}

function takeSettings() {
  let set = {};
  try { set = JSON.parse(localStorage.getItem(CREATE) ?? '{}'); } catch { /* None are kept. */ }
  const taken = Object.fromEntries(SETTINGS.filter((name) => set[name] != null && set[name] !== '').map((name) => [name, set[name]]));
  form.elements.settings.value = JSON.stringify({ ...taken, ...shapeOf(set) }, null, 2);
}

element('preset-new').addEventListener('click', () => open(null));
for (const example of document.querySelectorAll('[data-example]')) {
  const { example: name, prompt, category } = example.dataset;
  example.addEventListener('click', () => open({ name, prompt, category, settings: {}, public: false }));
}
element('preset-cancel').addEventListener('click', () => dialog.close());
element('preset-take').addEventListener('click', takeSettings);
form.addEventListener('submit', (event) => { event.preventDefault(); save(); });
document.querySelector('.filters').addEventListener('submit', (event) => event.preventDefault());
element('preset-search').addEventListener('input', show);
element('preset-category').addEventListener('change', show);
await load();
document.documentElement.dataset.ready = 'true';
