// What each model takes of the machine, and loading, freeing and trying it; for administrators.
import { getJson } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';
import { blobOf, show } from '../../shared/js/pictures.js';

const EVERY = 5000;
const PROMPT = 'a red apple';
const cards = new Map([...document.querySelectorAll('[data-model]')].map((card) => [card.dataset.model, card]));
const rounded = (seconds) => (seconds < 10 ? Number(seconds.toPrecision(2)) : Math.round(seconds));
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`;

async function look() {
  if (document.hidden) return;
  try {
    const { data, memory_available: free, memory_used: used } = await getJson('/v1/admin/models', { byItself: true });
    for (const model of data) if (cards.has(model.id)) dress(cards.get(model.id), model);
    element('memory').textContent = `This server has ${gigabytes(used)} of memory, and may take ${gigabytes(free)} more.`;
  } catch (failure) {
    element('memory').textContent = failure.message;
  }
}

function dress(card, model) {
  const state = card.querySelector('.state');
  state.hidden = false;
  const parts = [];
  if (model.loaded != null) parts.push(model.loaded ? `Loaded${model.bytes ? `, ${gigabytes(model.bytes)}` : ''}` : 'Not loaded');
  else parts.push(model.remote ? `Drawn by ${model.provider}` : 'Ready');
  if (model.in_flight) parts.push(`${model.in_flight} ${model.in_flight === 1 ? 'request' : 'requests'} now`);
  if (model.seconds_per_image != null) parts.push(`${rounded(model.seconds_per_image)} s a picture`);
  if (model.problem) parts.push(model.problem);
  const text = state.querySelector('.state-text');
  if (text.textContent !== parts.join(' · ')) text.textContent = parts.join(' · ');
  text.classList.toggle('problem', Boolean(model.problem));
  state.querySelector('[data-do=load]').hidden = model.loaded !== false;
  state.querySelector('[data-do=unload]').hidden = model.loaded !== true;
}

async function run(id, card, button) {
  const acts = {
    load: () => getJson(`/v1/admin/models/load/${id}`, { method: 'POST' }).then((model) => dress(card, model)),
    unload: () => getJson(`/v1/admin/models/unload/${id}`, { method: 'POST' }).then((model) => dress(card, model)),
    test: () => test(id, card),
  };
  button.disabled = true;
  try {
    await acts[button.dataset.do]();
  } catch (failure) {
    notice(failure.message, { kind: 'problem' });
  } finally {
    button.disabled = false;
    await look();
  }
}

async function test(id, card) {
  const began = performance.now();
  const answer = await getJson('/v1/images/generations', { json: { model: id, prompt: PROMPT, quality: 'low', response_format: 'b64_json' } });
  const seconds = (performance.now() - began) / 1000;
  const picture = card.querySelector('.state-picture');
  picture.hidden = false;
  picture.alt = `${id} drew “${PROMPT}”`;
  await show(picture, blobOf(answer.data[0].b64_json, answer.output_format ?? 'png'));
  notice(`${id} drew “${PROMPT}” in ${seconds.toFixed(1)} s.`);
}

for (const [id, card] of cards) {
  for (const button of card.querySelectorAll('[data-do]')) button.addEventListener('click', () => run(id, card, button));
}
document.addEventListener('visibilitychange', look);
setInterval(look, EVERY);
await look();
document.documentElement.dataset.ready = 'true';
