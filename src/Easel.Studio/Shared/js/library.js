// Pictures of this browser, so that a reload, or going from page to page, loses none: the last ones drawn, and those handed to another page.
import { own } from './own.js';

const NAME = own('easel');
const PICTURES = 'pictures';
const MOST = 60;

let opening;
const database = () =>
  (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(PICTURES, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  }));

async function run(mode, work) {
  const transaction = (await database()).transaction(PICTURES, mode);
  const request = work(transaction.objectStore(PICTURES));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

/** Ids sort by time. */
export const newId = () => `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;

/**
 * Keeps a picture; the oldest make room. A browser that keeps nothing (a private window, a full disk) loses only what comes after a reload.
 * @param {{ id: string, blob: Blob, thumbnail?: Blob, prompt: string, request: object, seed?: number }} picture
 */
export async function keep(picture) {
  try {
    await run('readwrite', (store) => store.put(picture));
    const ids = await run('readonly', (store) => store.getAllKeys());
    for (const id of ids.slice(0, Math.max(0, ids.length - MOST))) await forget(id);
    return true;
  } catch {
    return false;
  }
}

export const find = (id) => run('readonly', (store) => store.get(id)).catch(() => undefined);
export const forget = (id) => run('readwrite', (store) => store.delete(id)).catch(() => {});
export const forgetAll = () => run('readwrite', (store) => store.clear()).catch(() => {});

/** The newest first. */
export async function latest(count = MOST) {
  try {
    return (await run('readonly', (store) => store.getAll())).reverse().slice(0, count);
  } catch {
    return [];
  }
}
