// Live painting: the picture is drawn again with every stroke and every word, by a model that is quick enough.
import { ApiProblem, send } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { blobOf } from '../../shared/js/pictures.js';
import { editForm, problemOf } from './request.js';

const DEBOUNCE = 80;
const SLOW_SECONDS = 15;

export class LivePainting {
  #timer;
  #abort;

  /** @param {{ scene: object, settings: import('./settings.js').EditSettings, plan: object, show: (blob: Blob | null, form?: FormData) => void, tell: (text: string) => void }} parts */
  constructor(parts) {
    Object.assign(this, parts);
    element('live').addEventListener('click', () => this.#toggle());
  }

  get isOn() {
    return element('live').getAttribute('aria-pressed') === 'true';
  }

  follow() {
    if (!this.isOn) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), DEBOUNCE);
  }

  off(reason) {
    if (!this.isOn) return;
    element('live').setAttribute('aria-pressed', 'false');
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.show(null);
    if (reason) this.tell(reason);
  }

  #toggle() {
    if (this.isOn) return this.off();
    if (this.plan.isPaid) return this.tell('Live is for models that cost nothing: each stroke would be paid for.');
    element('live').setAttribute('aria-pressed', 'true');
    if (this.settings.seed == null && this.settings.honours('seed')) this.settings.setSeed(crypto.getRandomValues(new Uint32Array(1))[0]);
    this.follow();
  }

  async #draw() {
    this.#abort?.abort();
    const prompt = element('prompt').value.trim();
    if (!prompt || !this.scene.source || !this.settings.model || problemOf(this.scene)) return;
    const abort = (this.#abort = new AbortController());
    const began = performance.now();
    try {
      const form = await editForm(this.scene, this.settings, prompt, { quick: true });
      if (abort.signal.aborted) return;
      const answer = await (await send('/v1/images/edits', { form, signal: abort.signal, byItself: true })).json();
      if (abort.signal.aborted) return;
      await this.show(blobOf(answer.data[0].b64_json, answer.output_format), form);
      const milliseconds = performance.now() - began;
      element('board').dataset.liveMilliseconds = Math.round(milliseconds);
      if (milliseconds > SLOW_SECONDS * 1000) this.off(`Live is off: a picture took ${Math.round(milliseconds / 1000)} s.`);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!(failure instanceof ApiProblem)) throw failure;
      if (failure.status === 0 || failure.status >= 500) this.off(failure.message);
    }
  }
}
