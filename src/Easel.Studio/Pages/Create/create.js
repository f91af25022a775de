// The page that draws from a prompt.
import { ApiProblem, send } from '../../shared/js/api.js';
import { Drawing } from '../../shared/js/drawing.js';
import { element, sheet } from '../../shared/js/fields.js';
import { workOf } from '../../shared/js/form-snippets.js';
import { takeHandover } from '../../shared/js/handover.js';
import { keep, newId } from '../../shared/js/library.js';
import { notice } from '../../shared/js/notices.js';
import { own } from '../../shared/js/own.js';
import { blobOf, thumbnail } from '../../shared/js/pictures.js';
import { note, Plan } from '../../shared/js/plan.js';
import { timeText } from '../../shared/js/words.js';
import { Actions } from './actions.js';
import { Live } from './live.js';
import { Recent } from './recent.js';
import { Settings } from './settings.js';
import { Stage } from './stage.js';

const PROMPT = own('easel-prompt');
const PARTIALS = 3;

const prompt = element('prompt');
const models = JSON.parse(element('models').textContent);
let current = null;

const plan = new Plan('/v1/images/generations', () => { if (plan.isPaid) live.off(live.refusal); });
const settings = new Settings(models, changed);
const stage = new Stage(new Actions({ settings, draw: rework, reuse }));
const live = new Live({ settings, stage, plan, tell: (text) => notice(text) });
const recent = new Recent(open);

function request() {
  const body = { prompt: prompt.value.trim(), ...settings.request() };
  if (settings.previews) body.partial_images = PARTIALS;
  return body;
}

function changed() {
  plan.refresh(() => (models.length && !settings.problem ? { ...request(), prompt: prompt.value.trim() || '-', stream: true } : null));
  live.follow(prompt.value);
}

async function draw() {
  prompt.removeAttribute('aria-invalid');
  element('prompt-problem').textContent = '';
  const problem = problemOfPrompt() ?? settings.problem;
  if (problem) return tellProblem(problem);
  live.pause();
  const body = request();
  // What is drawn on purpose stays in the gallery, where the server keeps one.
  await run(new Drawing('/v1/images/generations', { json: { ...body, store: true }, count: body.n }, handlers(body)), body);
}

/** Lengths are counted as the API counts them. */
function problemOfPrompt() {
  const length = [...prompt.value.trim()].length;
  if (models.length === 0) return 'There is no model to draw with.';
  if (length === 0) return 'Say what the picture should show.';
  const most = settings.can.max_prompt_length;
  return length > most ? `The prompt has ${length.toLocaleString('en')} characters; ${settings.model.name} takes ${most.toLocaleString('en')}.` : null;
}

function tellProblem(text) {
  element('prompt-problem').textContent = text;
  prompt.setAttribute('aria-invalid', 'true');
  prompt.focus();
}

async function run(drawing, body) {
  current?.cancel();
  current = drawing;
  const began = performance.now();
  busy(true);
  element('notes').hidden = true;
  stage.begin(body.n, settings.size, body.prompt);
  stage.say(body.n === 1 ? 'Drawing' : `Drawing ${body.n} pictures`);
  try {
    await drawing.run();
    if (current === drawing) stage.end(`Done in ${timeText((performance.now() - began) / 1000)}`);
  } catch (failure) {
    if (current === drawing) end(failure, draw);
  } finally {
    if (current === drawing) {
      current = null;
      busy(false);
    }
  }
}

/** @param {() => void} again what "Try again" does: the same as was asked for */
function end(failure, again) {
  if (failure.name === 'AbortError') return stage.end('Cancelled');
  if (!(failure instanceof ApiProblem)) throw failure;
  stage.end('');
  if (failure.param === 'prompt') tellProblem(failure.message);
  else notice(failure.message, { kind: 'problem', action: { label: 'Try again', run: again } });
}

function handlers(body) {
  return {
    queued: (ahead) => stage.queued(ahead),
    progress: (step, steps) => stage.progress(step, steps),
    partial: (index, url) => stage.partial(index, url),
    completed: (index, blob, event) => finish(index, blob, event, body),
    away: () => stage.say('The server is away. Your picture goes on when it is back.'),
    back: () => stage.say('The server is back.'),
  };
}

async function finish(index, blob, event, body) {
  const details = event.easel ?? {};
  if (index === 0 && details.seed != null) Object.assign(element('seed'), { placeholder: `last: ${details.seed}` }).dataset.last = details.seed;
  const picture = { id: newId(), blob, prompt: body.prompt, seed: details.seed, galleryId: details.gallery_id, request: { ...body, n: 1, ...(details.seed == null ? {} : { seed: details.seed }) } };
  tellWarnings(details.warnings ?? []);
  await stage.completed(index, blob, picture);
  await remember(picture);
}

async function remember(picture) {
  picture.thumbnail = await thumbnail(picture.blob).catch(() => undefined);
  await keep(picture);
  await recent.refresh();
}

function tellWarnings(all) {
  // That this server keeps no gallery is nothing about the picture.
  const warnings = all.filter(({ code }) => code !== 'gallery_off');
  if (warnings.length === 0) return;
  element('notes').replaceChildren(...warnings.map((warning) => note(warning.message)));
  element('notes').hidden = false;
}

/** Varies or enlarges a picture; the answer comes whole. */
async function rework(path, form, source) {
  current?.cancel();
  const abort = new AbortController();
  const work = (current = { cancel: () => abort.abort() });
  busy(true);
  stage.begin(1, settings.size, source.prompt);
  stage.say(path.endsWith('upscale') ? 'Enlarging' : 'Drawing a variation');
  try {
    const answer = await (await send(path, { form, signal: abort.signal })).json();
    const blob = blobOf(answer.data[0].b64_json, answer.output_format ?? 'png');
    const seed = answer.easel?.seeds?.[0];
    const picture = { ...source, id: newId(), blob, seed, galleryId: answer.easel?.gallery_ids?.[0], work: workOf(path, form, seed == null ? {} : { seed }) };
    tellWarnings(answer.easel?.warnings ?? []);
    await stage.completed(0, blob, picture);
    await remember(picture);
    if (current === work) stage.end('Done');
  } catch (failure) {
    if (current === work) end(failure, () => rework(path, form, source));
  } finally {
    if (current === work) {
      current = null;
      busy(false);
    }
  }
}

function reuse(picture) {
  prompt.value = picture.request.prompt;
  settings.take(picture.request);
  keepPrompt();
  prompt.focus();
}

async function open(picture) {
  live.pause();
  stage.begin(1, null, picture.prompt);
  await stage.completed(0, picture.blob, picture);
  element('stage').scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

function busy(isBusy) {
  element('cancel').hidden = !isBusy;
  element('create').toggleAttribute('aria-busy', isBusy);
}

function keepPrompt() {
  try { sessionStorage.setItem(PROMPT, prompt.value); } catch { /* It is on the page. */ }
}

function kept() {
  try { return sessionStorage.getItem(PROMPT) ?? ''; } catch { return ''; }
}

element('create').addEventListener('submit', (event) => { event.preventDefault(); draw(); });
element('cancel').addEventListener('click', () => current?.cancel());
prompt.addEventListener('keydown', (event) => {
  // Not in the middle of a word that an input method composes.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); draw(); }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && current && !document.querySelector('dialog[open]')) current.cancel();
});
prompt.addEventListener('input', () => {
  keepPrompt();
  prompt.removeAttribute('aria-invalid');
  element('prompt-problem').textContent = '';
  live.follow(prompt.value);
});
element('seed-lock').addEventListener('click', () => {
  const last = Number(element('seed').dataset.last);
  settings.setSeed(settings.seed != null ? null : Number.isFinite(last) ? last : crypto.getRandomValues(new Uint32Array(1))[0]);
});
for (const example of document.querySelectorAll('[data-example]')) {
  example.addEventListener('click', () => { prompt.value = example.dataset.example; keepPrompt(); draw(); });
}
sheet();
addEventListener('pagehide', () => current?.cancel());

// What was typed before this script came stays.
if (prompt.value) keepPrompt();
else prompt.value = new URLSearchParams(location.search).get('prompt') ?? kept();
settings.use(new URLSearchParams(location.search).get('model'));
const handed = takeHandover();
if (handed) reuse({ request: { prompt: prompt.value, ...handed } });
changed();
recent.refresh();
document.documentElement.dataset.ready = 'true';
