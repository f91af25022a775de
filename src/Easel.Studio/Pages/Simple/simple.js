// One prompt, one button, one picture.
import { ApiProblem } from '../../shared/js/api.js';
import { Drawing } from '../../shared/js/drawing.js';
import { element } from '../../shared/js/fields.js';
import { download, fileName, show } from '../../shared/js/pictures.js';

const prompt = element('simple-prompt');
const picture = element('simple-picture');
const say = (text) => { element('simple-status').textContent = text; };
let current = null;
let last = null;

async function draw() {
  const text = prompt.value.trim();
  element('simple-problem').textContent = '';
  if (!text) {
    element('simple-problem').textContent = 'Say what the picture should show.';
    return prompt.focus();
  }
  current?.cancel();
  const drawing = (current = new Drawing('/v1/images/generations', { json: { prompt: text, partial_images: 3, store: true }, count: 1 }, handlers(text)));
  element('simple-actions').hidden = true;
  say('Drawing');
  try {
    await drawing.run();
  } catch (failure) {
    if (current !== drawing || failure.name === 'AbortError') return;
    if (!(failure instanceof ApiProblem)) throw failure;
    say('');
    element('simple-problem').textContent = failure.message;
  }
}

function handlers(text) {
  return {
    queued: (ahead) => say(`${ahead} before you`),
    progress: (step, steps) => say(`${Math.round((100 * step) / steps)} %`),
    partial: (index, url) => place(url, text),
    completed: async (index, blob) => {
      last = { blob, text };
      await place(blob, text);
      say('Done');
      element('simple-actions').hidden = false;
    },
    away: () => say('The server is away. Your picture goes on when it is back.'),
    back: () => say('Drawing'),
  };
}

async function place(file, text) {
  element('simple-stage').hidden = false;
  picture.alt = text;
  await show(picture, file);
}

element('simple').addEventListener('submit', (event) => { event.preventDefault(); draw(); });
element('simple-again').addEventListener('click', draw);
element('simple-save').addEventListener('click', () => { if (last) download(last.blob, fileName(last.text, last.blob)); });
addEventListener('pagehide', () => current?.cancel());
document.documentElement.dataset.ready = 'true';
