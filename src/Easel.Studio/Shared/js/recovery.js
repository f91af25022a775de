// When the server is away for a while: it restarts, or the network is gone.
import { ApiProblem } from './api.js';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;

/** Nobody answered, or a proxy said that nobody does. */
export const isAway = (failure) => failure instanceof ApiProblem && [0, 502, 503, 504].includes(failure.status) && !failure.code;

/** Ends when the server answers again. */
export async function serverIsBack(signal) {
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 1.6)) {
    await pause(wait, signal);
    try {
      if ((await fetch('/healthz', { cache: 'no-store', signal })).ok) return;
    } catch (failure) {
      if (failure.name === 'AbortError') throw failure;
    }
  }
}

export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}
