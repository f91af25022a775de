// The form of an edit: the picture or the larger canvas around it, its mask and what else was chosen.
import { isLarger } from './frame.js';

const PARTIALS = 3;

/** @param {object} scene @param {import('./settings.js').EditSettings} settings */
export async function editForm(scene, settings, prompt, { quick = false } = {}) {
  const form = new FormData();
  form.append('image', await imageOf(scene), 'picture.png');
  for (const reference of settings.references) form.append('image', reference.blob, 'reference.png');
  const mask = await maskOf(scene);
  if (mask) form.append('mask', mask, 'mask.png');
  else if (scene.mask.hasNotes) form.append('markup', await scene.mask.notes.convertToBlob({ type: 'image/png' }), 'markup.png');
  form.set('prompt', prompt);
  form.set('output_format', 'png');
  for (const [name, value] of Object.entries(settings.fields(quick))) form.set(name, String(value));
  if (!quick) {
    form.set('stream', 'true');
    // What is drawn on purpose stays in the gallery, where the server keeps one.
    form.set('store', 'true');
    if (scene.parent) form.set('parent', scene.parent);
    if (settings.honours('partial_images')) form.set('partial_images', PARTIALS);
  }
  return form;
}

/** What keeps this from being a request; null where nothing does. */
export const problemOf = ({ mask, frame, source }) =>
  mask.hasNotes && (!mask.isEmpty || isLarger(frame, source))
    ? 'What the pen drew goes with the whole picture: clear it, or the mask and the frame.'
    : null;

/** The file as it came where nothing is added to it: what is not marked then comes back as it was. */
async function imageOf({ source, blob, frame }) {
  if (!isLarger(frame, source)) return blob;
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  canvas.getContext('2d').drawImage(source, -frame.x, -frame.y);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Clear where is to be drawn, opaque elsewhere; null where nothing is marked. */
export async function maskOf(scene) {
  const { source, frame, mask, feather } = scene;
  const isMarked = !mask.isEmpty;
  if (!isMarked && !isLarger(frame, source)) return null;
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#000000';
  context.fillRect(-frame.x, -frame.y, source.width, source.height);
  if (isMarked) {
    context.globalCompositeOperation = 'destination-out';
    if (feather > 0) context.filter = `blur(${feather / 2}px)`;
    const marked = new OffscreenCanvas(source.width, source.height);
    marked.getContext('2d').putImageData(mask.pixels(), 0, 0);
    context.drawImage(marked, -frame.x, -frame.y);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
