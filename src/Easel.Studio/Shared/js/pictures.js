// Image files in the browser.

const TYPES = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', svg: 'image/svg+xml' };

/** @param {string} base64 @param {string} format png, jpeg, webp */
export const blobOf = (base64, format) => new Blob([bytesOf(base64)], { type: TYPES[format] ?? 'application/octet-stream' });

/** Newer browsers do it at once. */
const bytesOf = (base64) => Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A URL that is the file itself: a preview is on the screen sooner by it than by way of a blob. */
export const dataUrl = (base64, format) => `data:${TYPES[format] ?? 'application/octet-stream'};base64,${base64}`;

/**
 * Shows a picture in an image element, and frees what it showed before once the new one is there.
 * @param {Blob | string} picture a string is a URL
 */
export async function show(image, picture) {
  const before = image.dataset.url;
  if (picture instanceof Blob) image.src = image.dataset.url = URL.createObjectURL(picture);
  else {
    delete image.dataset.url;
    image.src = picture;
  }
  await image.decode().catch(() => {});
  if (before) URL.revokeObjectURL(before);
}

/** An image element that can be drawn at once. */
export async function imageOf(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

export function release(image) {
  if (image.dataset.url) URL.revokeObjectURL(image.dataset.url);
  delete image.dataset.url;
}

/** Saves a blob as a file. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name out of a prompt: short, and safe on every system. */
export function fileName(prompt, blob, seed) {
  const words = prompt.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'picture';
  const extension = Object.entries(TYPES).find(([, type]) => type === blob.type)?.[0] ?? 'png';
  return `${words}${seed == null ? '' : `-${seed}`}.${extension}`;
}

/** The clipboard takes PNG alone. */
export async function copyImage(blob) {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob.type === 'image/png' ? blob : toPng(blob) })]);
}

export async function toPng(blob) {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A small copy for lists. */
export async function thumbnail(blob, side = 256) {
  const bitmap = await createImageBitmap(blob);
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
}
