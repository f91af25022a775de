// Live: the picture follows the typing. One request at a time; what is typed meanwhile ends it.
import { ApiProblem, send } from '../../shared/js/api.js';
import { element } from '../../shared/js/fields.js';
import { dataUrl } from '../../shared/js/pictures.js';
import { smaller } from './sizes.js';

/** Long enough that a fast typist does not draw every letter, short enough to be no wait. */
const DEBOUNCE = 60;
const LONGEST_SIDE = 512;
/** A model that takes longer is not offered. */
const QUICK_SECONDS = 3;
/** One that was thought to be quick and takes so long is given up. */
const SLOW_SECONDS = 15;

export class Live {
  #timer;
  #abort;

  /** @param {{ settings: import('./settings.js').Settings, stage: import('./stage.js').Stage, plan: import('./plan.js').Plan, tell: (text: string) => void }} parts */
  constructor(parts) {
    Object.assign(this, parts);
    element('live').addEventListener('click', () => this.toggle());
  }

  get isOn() {
    return element('live').getAttribute('aria-pressed') === 'true';
  }

  /** Why it is not offered; null where it is. */
  get refusal() {
    if (this.plan.isPaid) return 'Live is for models that cost nothing: each letter would be paid for.';
    const seconds = this.plan.last?.expected_seconds;
    return seconds > QUICK_SECONDS ? `This model takes about ${Math.round(seconds)} s a picture, which is too slow to follow.` : null;
  }

  toggle() {
    if (!this.isOn && this.refusal) this.tell(this.refusal);
    else this.#turn(!this.isOn);
  }

  off(reason) {
    if (!this.isOn) return;
    this.#turn(false);
    if (reason) this.tell(reason);
  }

  /** The prompt or a setting changed. */
  follow(prompt) {
    if (!this.isOn) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(prompt.trim()), DEBOUNCE);
  }

  /** A drawing in full takes the stage. */
  pause() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  #turn(on) {
    element('live').setAttribute('aria-pressed', String(on));
    if (!on) return this.pause();
    // The same seed, so that a word changes the picture and nothing else does.
    if (this.settings.seed == null) this.settings.setSeed(crypto.getRandomValues(new Uint32Array(1))[0]);
    this.follow(element('prompt').value);
  }

  async #draw(prompt) {
    this.#abort?.abort();
    if (!prompt || this.settings.problem) return;
    const abort = (this.#abort = new AbortController());
    const request = this.#request(prompt);
    const began = performance.now();
    try {
      const answer = await (await send('/v1/images/generations', { json: request, signal: abort.signal, byItself: true })).json();
      if (abort.signal.aborted) return;
      await this.stage.live(dataUrl(answer.data[0].b64_json, answer.output_format), this.settings.size ?? [1, 1], { prompt });
      const seconds = (performance.now() - began) / 1000;
      element('stage').dataset.liveMilliseconds = Math.round(seconds * 1000);
      element('stage').dataset.livePrompt = prompt;
      if (seconds > SLOW_SECONDS) this.off(`Live is off: a picture took ${Math.round(seconds)} s.`);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!(failure instanceof ApiProblem)) throw failure;
      // A prompt that is refused half-typed may be fine when it is whole; a server that is away is told once.
      if (failure.status === 0 || failure.status >= 500) this.off(failure.message);
    }
  }

  #request(prompt) {
    const { settings } = this;
    const request = { ...settings.request(), prompt, n: 1, output_format: 'png', response_format: 'b64_json' };
    if (settings.honours('quality') && settings.can.qualities.includes('low')) request.quality = 'low';
    if (request.size && settings.can.sizes.length === 0) request.size = smaller(settings.size, LONGEST_SIDE, settings.can.size_rule).join('x');
    delete request.output_compression;
    return request;
  }
}
