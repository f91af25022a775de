// What is drawn and waits, as the server tells it, while somebody looks.
import { getJson, send } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { notice } from '../../shared/js/notices.js';

/** Between two looks, in milliseconds: while something happens, and while nothing does. */
const [BUSY, IDLE] = [500, 3000];
const VERBS = { generate: 'Drawing', edit: 'Editing', vary: 'A variation', upscale: 'Enlarging' };
const KINDS = { response: 'Background response', image_task: 'Image task', batch: 'Batch' };

const list = element('queue-list');
const template = element('queue-template');
const entries = new Map();
let timer = 0;
let isAway = false;

async function look() {
  clearTimeout(timer);
  if (document.hidden) return;
  let wait = IDLE;
  try {
    const { data } = await getJson(`/v1/queue${element('queue-all')?.checked ? '?all=true' : ''}`, { byItself: true });
    if (isAway) notice('The server is back.');
    isAway = false;
    show(data);
    if (data.length) wait = BUSY;
  } catch (failure) {
    if (!isAway && failure.status !== 401) notice(failure.message, { kind: 'problem' });
    isAway = failure.status !== 401;
  }
  timer = setTimeout(look, wait);
}

function show(items) {
  const there = new Set(items.map(({ id }) => id));
  for (const [id, entry] of entries) if (!there.has(id)) { entry.remove(); entries.delete(id); }
  let before = null;
  for (const item of items) {
    const entry = entries.get(item.id) ?? make(item);
    dress(entry, item);
    // The order changes seldom, and what has the focus stays where it is.
    const place = before ? before.nextElementSibling : list.firstElementChild;
    if (place !== entry) list.insertBefore(entry, place);
    before = entry;
  }
  element('queue-empty').hidden = items.length > 0;
  const text = `${items.filter(({ status }) => status === 'running').length} drawn, ${items.filter(({ status }) => status === 'waiting').length} waiting`;
  if (element('queue-status').textContent !== text) element('queue-status').textContent = text;
}

function make(item) {
  const entry = template.content.firstElementChild.cloneNode(true);
  entry.querySelector('.queue-cancel').addEventListener('click', async ({ currentTarget }) => {
    currentTarget.disabled = true;
    try {
      await send(`/v1/queue/${encodeURIComponent(item.id)}/cancel`, { method: 'POST' });
    } catch (failure) {
      // It may have ended meanwhile.
      if (failure.status !== 404) notice(failure.message, { kind: 'problem' });
    }
    look();
  });
  entries.set(item.id, entry);
  return entry;
}

function dress(entry, item) {
  const what = item.prompt ?? KINDS[item.kind] ?? (item.own ? 'A picture' : `Of ${item.user ?? item.tenant ?? item.key}`);
  entry.querySelector('.queue-prompt').textContent = what;
  entry.querySelector('.queue-state').textContent = stateOf(item);
  const cancel = entry.querySelector('.queue-cancel');
  cancel.setAttribute('aria-label', `Cancel: ${what}`);
  if (item.cancel_requested) cancel.disabled = true;
  const bar = entry.querySelector('progress');
  bar.setAttribute('aria-label', `Progress: ${what}`);
  if (item.steps) bar.value = item.step / item.steps;
  else bar.value = 0;
}

function stateOf(item) {
  const parts = [];
  if (item.cancel_requested) parts.push('Stopping');
  else if (item.status === 'waiting') parts.push(item.ahead ? `Waits, ${item.ahead} before it` : 'Waits');
  else parts.push(VERBS[item.operation] ?? 'Drawing');
  if (item.steps) parts.push(`step ${item.step} of ${item.steps}`);
  if (item.n > 1) parts.push(`${item.images} of ${item.n} pictures`);
  if (item.seconds_left != null) parts.push(`${Math.ceil(item.seconds_left)} s left`);
  if (item.model) parts.push(item.model);
  return parts.join(' · ');
}

element('queue-all')?.addEventListener('change', look);
document.addEventListener('visibilitychange', look);
await look();
document.documentElement.dataset.ready = 'true';
