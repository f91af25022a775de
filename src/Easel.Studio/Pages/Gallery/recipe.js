// Reads how a picture from anywhere was drawn: chosen, dropped or pasted.
import { getJson } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { drawWith } from '../../shared/js/handover.js';
import { notice } from '../../shared/js/notices.js';
import { facts, factsOf, show } from './dialogs.js';

const MOST_BYTES = 50 * 1024 * 1024;
const SOURCES = { gallery: 'It is in your gallery.', easel: 'Written into the file by Easel.', a1111: 'Written into the file by AUTOMATIC1111 or a relative.', comfyui: 'Written into the file by ComfyUI.' };

export function listenForPictures() {
  const input = element('recipe-file');
  element('read-recipe').addEventListener('click', () => input.click());
  input.addEventListener('change', () => { if (input.files[0]) read(input.files[0]); input.value = ''; });
  for (const type of ['dragover', 'dragenter']) addEventListener(type, (event) => { if (holdsFile(event)) { event.preventDefault(); document.body.classList.add('is-dropping'); } });
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) document.body.classList.remove('is-dropping'); });
  addEventListener('drop', (event) => {
    document.body.classList.remove('is-dropping');
    if (!holdsFile(event)) return;
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
  addEventListener('paste', (event) => { const file = event.clipboardData?.files[0]; if (file) read(file); });
}

const holdsFile = (event) => event.dataTransfer?.types.includes('Files');

async function read(file) {
  if (file.size > MOST_BYTES) return notice(`${file.name} has more than 50 MB.`, { kind: 'problem' });
  const form = new FormData();
  form.set('image', file, 'picture');
  try {
    tell(await getJson('/v1/images/recipe', { form }));
  } catch (failure) {
    notice(failure.message, { kind: 'problem' });
  }
}

function tell({ source, software, from_image: fromImage, recipe }) {
  element('recipe-source').textContent = [SOURCES[source], software && `${software}.`, fromImage && 'It was drawn from another picture, without which it comes out otherwise.'].filter(Boolean).join(' ');
  facts(element('recipe-facts'), factsOf(recipe));
  const reuse = element('recipe-reuse');
  reuse.hidden = 'scale' in recipe;
  reuse.onclick = () => drawWith(recipe);
  show(element('recipe'));
}
