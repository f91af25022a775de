// The public HTTP API, as any client calls it. The session's cookie goes along by itself.
import { mentionSessionOver, tellSessionOver } from './session.js';

/** Why the API did not do what was asked. */
export class ApiProblem extends Error {
  /** @param {number} status 0 where the server could not be reached */
  constructor(status, error = {}, retryAfter = null) {
    super(error.message ?? (status === 0 ? 'The server cannot be reached.' : `The server answered ${status}.`));
    this.status = status;
    this.code = error.code ?? null;
    this.param = error.param ?? null;
    this.problems = error.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

/**
 * Sends a request; whatever is no success is thrown as an ApiProblem. An abort stays an AbortError.
 * @param {{ byItself?: boolean }} [options] byItself: nobody asked for it now, so that its refusal takes nobody's focus
 */
export async function send(path, { method = 'GET', json, form, headers = {}, signal, byItself = false } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method: json || form ? 'POST' : method,
      headers: json ? { 'content-type': 'application/json', ...headers } : headers,
      body: json ? JSON.stringify(json) : form,
      signal,
    });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new ApiProblem(0);
  }
  if (response.ok) return response;
  throw await problemOf(response, byItself);
}

export const getJson = async (path, options) => (await send(path, options)).json();

async function problemOf(response, byItself) {
  if (response.status === 401) (byItself ? mentionSessionOver : tellSessionOver)();
  let error = {};
  try {
    error = (await response.json()).error ?? {};
  } catch { /* A proxy's page, perhaps. */ }
  return new ApiProblem(response.status, error, Number(response.headers.get('retry-after')) || null);
}
