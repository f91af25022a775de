// Picture files that a person brings: dropped, pasted or chosen. What is none is told, and nothing of it is sent.

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_PIXELS = 67_000_000;
const KINDS = 'PNG, JPEG, WebP or GIF';

export class BadFile extends Error {}

/** @returns {Promise<{ blob: Blob, bitmap: ImageBitmap }>} @throws {BadFile} with a sentence for a person */
export async function readPicture(file) {
  const name = file.name ? `“${file.name}”` : 'The picture';
  if (file.size === 0) throw new BadFile(`${name} is empty.`);
  if (file.size > MOST_BYTES) throw new BadFile(`${name} has ${Math.round(file.size / 1048576)} MB; a picture may have 50 MB.`);
  const type = typeOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (!type) throw new BadFile(`${name} is not a picture that can be read: ${KINDS}.`);
  const blob = new Blob([file], { type });
  let bitmap;
  try {
    bitmap = await createImageBitmap(blob);
  } catch {
    throw new BadFile(`${name} is damaged, or too large to open.`);
  }
  if (bitmap.width * bitmap.height > MOST_PIXELS) {
    bitmap.close();
    throw new BadFile(`${name} has more than 67 million pixels.`);
  }
  return { blob, bitmap };
}

/** By the content: a name says nothing. */
function typeOf(head) {
  const is = (at, ...bytes) => bytes.every((byte, i) => head[at + i] === byte);
  if (is(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (is(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (is(0, 0x52, 0x49, 0x46, 0x46) && is(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  if (is(0, 0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  return null;
}

/** Calls back with each file that is dropped on an element or pasted anywhere on the page. */
export function listenForFiles(target, take) {
  const stop = (event) => { event.preventDefault(); event.stopPropagation(); };
  // A file that misses the canvas must not take the browser to the file.
  for (const type of ['dragover', 'drop']) addEventListener(type, stop);
  for (const type of ['dragenter', 'dragover']) target.addEventListener(type, (event) => { stop(event); target.dataset.drag = 'true'; });
  for (const type of ['dragleave', 'drop']) target.addEventListener(type, () => delete target.dataset.drag);
  target.addEventListener('drop', (event) => { stop(event); pass([...event.dataTransfer.files], take); });
  addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    pass(files, take);
  });
}

const pass = (files, take) => { if (files.length) take(files[0]); };
