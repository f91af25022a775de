// A request that one page hands to the page that draws.
import { own } from './own.js';

const KEY = own('easel-handover');

/** Opens the page that draws with these members of a request. */
export function drawWith(request) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(request));
    location.href = '/';
  } catch {
    location.href = `/?prompt=${encodeURIComponent(request.prompt ?? '')}`;
  }
}

/** What was handed over, once; null when nothing was. */
export function takeHandover() {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
