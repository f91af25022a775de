// The page that changes a picture.
import { ApiProblem } from '../../shared/js/api.js';
import { showCode } from '../../shared/js/code.js';
import { Drawing } from '../../shared/js/drawing.js';
import { element, sheet } from '../../shared/js/fields.js';
import { workOf } from '../../shared/js/form-snippets.js';
import { find, keep, newId } from '../../shared/js/library.js';
import { notice } from '../../shared/js/notices.js';
import { download, fileName, imageOf, thumbnail } from '../../shared/js/pictures.js';
import { note, Plan } from '../../shared/js/plan.js';
import { Candidates } from './candidates.js';
import { Chain } from './chain.js';
import { frameOf, isLarger } from './frame.js';
import { LivePainting } from './live.js';
import { Mask } from './mask.js';
import { editForm, maskOf, problemOf } from './request.js';
import { EditSettings } from './settings.js';
import { BadFile, listenForFiles, readPicture } from './source.js';
import { Tools } from './tools.js';
import { Viewport } from './viewport.js';

const PATH = '/v1/images/edits';
const prompt = element('prompt');
const models = JSON.parse(element('models').textContent);
const scene = { source: null, blob: null, frame: null, mask: null, feather: 0, candidate: null, preview: null, split: 0, cursor: null, pending: null, tool: 'brush', brush: 60, colour: element('pen-colour').value };
let previewBlob = null;
let previewForm = null;
let current = null;

const viewport = new Viewport(element('canvas'), scene, () => { element('zoom').textContent = `${Math.round(viewport.scale * 100)} %`; });
const settings = new EditSettings(models, changed);
const plan = new Plan(PATH, () => {});
const chain = new Chain((step) => open(step.blob, step.parent));
const candidates = new Candidates({ show: showCandidate, accept, discarded: () => say('Discarded') });
const live = new LivePainting({ scene, settings, plan, show: showPreview, tell: (text) => notice(text) });
new Tools(element('canvas'), { scene, viewport, changed, framed, chosen: choose, size: resizeBrush });

/** Puts a picture on the canvas. */
async function open(blob, parent = null) {
  const bitmap = await createImageBitmap(blob);
  scene.source?.close();
  Object.assign(scene, { source: bitmap, blob, parent, frame: frameOf(bitmap), mask: new Mask(bitmap.width, bitmap.height), candidate: null, pending: null });
  element('board').dataset.state = 'open';
  resizeBrush(Math.max(bitmap.width, bitmap.height) / 12);
  viewport.fit();
  changed();
}

async function take(file) {
  try {
    const { blob, bitmap } = await readPicture(file);
    bitmap.close();
    if (candidates.isOpen) candidates.discard();
    chain.start(blob);
    await open(blob);
  } catch (failure) {
    if (!(failure instanceof BadFile)) throw failure;
    notice(failure.message, { kind: 'problem' });
  }
}

/** What is painted or chosen is another than before. */
function changed() {
  scene.feather = settings.feather;
  viewport.draw();
  for (const id of ['undo', 'redo', 'invert', 'clear', 'fit', 'zoom-in', 'zoom-out', 'save', 'save-mask', 'draw']) element(id).disabled = !scene.source;
  if (!scene.source) return;
  element('undo').disabled = !scene.mask.canUndo;
  element('redo').disabled = !scene.mask.canRedo;
  element('save-mask').disabled = scene.mask.isEmpty && !isLarger(scene.frame, scene.source);
  element('area').textContent = areaText();
  live.follow();
  if (plan.isPaid || !plan.last) plan.refresh(() => (scene.source && models.length ? editForm(scene, settings, prompt.value.trim() || '-', { quick: false }) : null));
}

function areaText() {
  const problem = problemOf(scene);
  if (problem) return problem;
  if (isLarger(scene.frame, scene.source)) return `Drawn beyond the edges: ${scene.frame.width} × ${scene.frame.height} pixels.`;
  if (!scene.mask.isEmpty) return 'Only what is marked is drawn anew.';
  return scene.mask.hasNotes ? 'The whole picture is edited, with what the pen drew on it.' : 'Nothing is marked: the whole picture is edited.';
}

function framed() {
  element('area').textContent = areaText();
}

function choose(tool) {
  scene.tool = tool;
  element('canvas').dataset.tool = tool;
  element('pen-colour').hidden = tool !== 'pen';
  for (const button of document.querySelectorAll('[data-tool]:not(canvas)')) {
    button.setAttribute('aria-checked', String(button.dataset.tool === tool));
    button.tabIndex = button.dataset.tool === tool ? 0 : -1;
  }
  viewport.draw();
}

function resizeBrush(size) {
  scene.brush = Math.min(400, Math.max(4, Math.round(size)));
  element('brush-size').value = scene.brush;
  viewport.draw();
}

async function draw() {
  element('prompt-problem').textContent = '';
  if (!settings.model) return tellProblem('This server has no model that edits pictures.');
  if (!scene.source) return notice('Open a picture first.');
  const text = prompt.value.trim();
  if (!text) return tellProblem('Say what should be there instead.');
  const most = settings.can.max_prompt_length;
  if ([...text].length > most) return tellProblem(`The prompt has ${[...text].length.toLocaleString('en')} characters; ${settings.model.name} takes ${most.toLocaleString('en')}.`);
  const problem = problemOf(scene);
  if (problem) return tellProblem(problem);
  live.off();
  current?.cancel();
  if (candidates.isOpen) candidates.discard();
  const form = await editForm(scene, settings, text);
  await run(new Drawing(PATH, { form, count: settings.count }, handlers(text, form)));
}

function handlers(text, form) {
  return {
    queued: (ahead) => say(ahead === 1 ? 'One picture is before yours' : `${ahead} pictures are before yours`),
    progress: (step, steps) => { element('progress').value = step / steps; },
    partial: async (index, url) => { if (index === 0 && !candidates.isOpen) await showPreview(url); },
    completed: async (_, blob, event) => {
      await candidates.add(blob, { prompt: text, seed: event.easel?.seed, parent: event.easel?.gallery_id, work: workOf(PATH, form, event.easel?.seed == null ? {} : { seed: event.easel.seed }) });
      tellWarnings(event.easel?.warnings ?? []);
    },
    away: () => say('The server is away. Your picture goes on when it is back.'),
    back: () => say('The server is back.'),
  };
}

async function run(drawing) {
  current = drawing;
  busy(true);
  say('Drawing');
  try {
    await drawing.run();
    say('Done. Accept or discard what was drawn.');
  } catch (failure) {
    if (failure.name === 'AbortError') say('Cancelled');
    else if (failure instanceof ApiProblem) {
      say('');
      if (failure.param === 'prompt') tellProblem(failure.message);
      else notice(failure.message, { kind: 'problem', action: { label: 'Try again', run: draw } });
    } else throw failure;
  } finally {
    if (current === drawing) {
      current = null;
      busy(false);
      await showPreview(null);
    }
  }
}

function showCandidate(candidate) {
  scene.candidate = candidate?.bitmap ?? null;
  scene.split = 0;
  element('compare').value = 0;
  viewport.draw();
}

/** A picture that is still being drawn, or that follows the brush; null shows neither. */
async function showPreview(file, form = null) {
  const bitmap = file && (await (file instanceof Blob ? createImageBitmap(file) : imageOf(file)));
  scene.preview?.close?.();
  scene.preview = bitmap;
  [previewBlob, previewForm] = [file, form];
  element('keep-live').hidden = !(file && live.isOn);
  viewport.draw();
}

async function accept({ blob, prompt: text, seed, parent }) {
  chain.add(blob, text, parent);
  await open(blob, parent);
  say('Accepted');
  await keep({ id: newId(), blob, thumbnail: await thumbnail(blob).catch(() => undefined), prompt: text, seed, request: null });
}

function tellWarnings(all) {
  // That this server keeps no gallery is nothing about the picture.
  const warnings = all.filter(({ code }) => code !== 'gallery_off');
  element('notes').replaceChildren(...warnings.map((warning) => note(warning.message)));
  element('notes').hidden = warnings.length === 0;
}

function tellProblem(text) {
  element('prompt-problem').textContent = text;
  prompt.setAttribute('aria-invalid', 'true');
  prompt.focus();
}

function say(text) {
  element('status').textContent = text;
}

function busy(isBusy) {
  element('cancel').hidden = element('progress').hidden = !isBusy;
  element('progress').value = 0;
}

function edit(change) {
  if (!scene.mask) return;
  change(scene.mask);
  changed();
}

const commands = {
  undo: () => edit((mask) => mask.undo()),
  redo: () => edit((mask) => mask.redo()),
  invert: () => edit((mask) => mask.add({ kind: 'invert' })),
  clear: () => edit((mask) => mask.add({ kind: 'clear' })),
  fit: () => viewport.fit(),
  'zoom-in': () => viewport.zoom(1.25),
  'zoom-out': () => viewport.zoom(0.8),
  pick: () => element('file').click(),
  open: () => element('file').click(),
  // What is seen: a candidate need not be accepted to be saved.
  save: () => { const { blob, prompt: text } = candidates.chosen ?? { blob: scene.blob, prompt: chain.current?.prompt }; download(blob, fileName(text || 'picture', blob)); },
  'code-open': () => showCode(candidates.chosen.work),
  'save-mask': async () => download(await maskOf(scene), 'mask.png'),
  'keep-live': async () => { const [blob, form] = [previewBlob, previewForm]; live.off(); await candidates.add(blob, { prompt: prompt.value.trim(), work: workOf(PATH, form) }); },
  cancel: () => current?.cancel(),
};
for (const [id, run_] of Object.entries(commands)) element(id).addEventListener('click', run_);

const toolButtons = [...document.querySelectorAll('[data-tool]:not(canvas)')];
for (const [index, button] of toolButtons.entries()) {
  button.addEventListener('click', () => choose(button.dataset.tool));
  button.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = toolButtons[(index + step + toolButtons.length) % toolButtons.length];
    choose(next.dataset.tool);
    next.focus();
  });
}
element('brush-size').addEventListener('input', (event) => resizeBrush(event.target.valueAsNumber));
element('pen-colour').addEventListener('input', (event) => { scene.colour = event.target.value; });
element('compare').addEventListener('input', (event) => { scene.split = event.target.valueAsNumber / 100; viewport.draw(); });
element('file').addEventListener('change', (event) => { if (event.target.files[0]) take(event.target.files[0]); event.target.value = ''; });
element('edit').addEventListener('submit', (event) => { event.preventDefault(); draw(); });
prompt.addEventListener('input', () => { prompt.removeAttribute('aria-invalid'); element('prompt-problem').textContent = ''; live.follow(); });
prompt.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); draw(); }
});
document.addEventListener('keydown', (event) => {
  const isText = event.target.matches('textarea, input[type="text"]');
  if (event.key === 'Escape' && current) current.cancel();
  else if (isText) return;
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') { event.preventDefault(); commands[event.shiftKey ? 'redo' : 'undo'](); }
  else if (event.key === 'i' && !event.ctrlKey) commands.invert();
  else if (event.key === 'Delete') commands.clear();
});
listenForFiles(element('board'), take);
addEventListener('pagehide', () => current?.cancel());

sheet();
choose('brush');
changed();
const asked = new URLSearchParams(location.search).get('picture');
const picture = asked && (await find(asked));
if (picture) {
  chain.start(picture.blob, picture.galleryId);
  await open(picture.blob, picture.galleryId);
} else if (asked) notice('That picture is not in this browser any more. Drop it here as a file.');
document.documentElement.dataset.ready = 'true';
