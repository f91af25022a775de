// One piece of work for the Images API, as a stream: sent, followed, taken up again when the server was away, and cancelled.
import { ApiProblem, send } from './api.js';
import { events } from './events.js';
import { isAway, serverIsBack } from './recovery.js';
import { blobOf, dataUrl } from './pictures.js';

const MOST_RETURNS = 5;
/** What is still being drawn has no details: small previews are there sooner. */
const PREVIEW_SIDE = '512';

export class Drawing {
  #key = crypto.randomUUID();
  #abort = new AbortController();

  /**
   * @param {string} path such as /v1/images/generations
   * @param {{ json?: object, form?: FormData, count: number }} work
   * @param {{ queued?: (ahead: number) => void, progress?: (step: number, steps: number) => void, partial?: (index: number, url: string) => void,
   *   completed?: (index: number, blob: Blob, event: object) => void, away?: () => void, back?: () => void }} on
   */
  constructor(path, work, on) {
    Object.assign(this, { path, work, on });
  }

  /** Ends when every picture is there. Throws an ApiProblem, or an AbortError when it was cancelled. */
  async run() {
    const done = new Set();
    for (let returns = 0; ; returns++) {
      try {
        await this.#follow(done);
        if (done.size >= this.work.count) return;
        throw new ApiProblem(0, { message: 'The connection to the server was lost.' });
      } catch (failure) {
        if (!isAway(failure) || returns === MOST_RETURNS) throw failure;
        this.on.away?.();
        await serverIsBack(this.#abort.signal);
        this.on.back?.();
      }
    }
  }

  /** Leaves, and tells the server that nobody comes back. */
  cancel() {
    this.#abort.abort();
    fetch('/v1/images/cancel', { method: 'POST', headers: { 'idempotency-key': this.#key }, keepalive: true }).catch(() => {});
  }

  async #follow(done) {
    const response = await send(this.path, {
      json: this.work.json && { ...this.work.json, stream: true },
      form: this.work.form,
      // The same key again gives what was drawn meanwhile, and draws nothing twice.
      headers: { 'idempotency-key': this.#key, 'easel-progress': 'true', 'easel-preview-side': PREVIEW_SIDE },
      signal: this.#abort.signal,
    });
    for await (const event of events(response)) this.#tell(event, done);
  }

  #tell(event, done) {
    const index = event.easel?.image_index ?? 0;
    switch (event.type) {
      case 'easel.queued':
        this.on.queued?.(event.ahead);
        break;
      case 'easel.progress':
        this.on.progress?.(event.step, event.steps);
        break;
      case 'image_generation.partial_image':
      case 'image_edit.partial_image':
        this.on.partial?.(index, dataUrl(event.b64_json, event.output_format));
        break;
      case 'image_generation.completed':
      case 'image_edit.completed':
        this.on.completed?.(index, blobOf(event.b64_json, event.output_format), event);
        done.add(index);
        break;
      case 'error':
        throw new ApiProblem(500, event.error ?? event);
    }
  }
}
