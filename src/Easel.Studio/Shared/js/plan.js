// What a drawing would cost and take, asked before it is drawn: a dry run of the same request.
import { ApiProblem, send } from './api.js';
import { element } from './fields.js';
import { timeText } from './words.js';

const DELAY = 400;
const WORTH_TELLING = 2;

export class Plan {
  #timer;
  #abort;
  /** Of the last dry run; null before. */
  last = null;

  constructor(path, changed) {
    Object.assign(this, { path, changed });
  }

  /** Asks again in a moment. @param {() => object | FormData | null | Promise<FormData>} request null where it is not one yet */
  refresh(request) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(request), this.last ? DELAY : 0);
  }

  get isPaid() {
    return Boolean(this.last && (this.last.cost > 0 || this.last.prices?.length > 0));
  }

  async #ask(make) {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const request = await make();
    if (!request || abort.signal.aborted) return;
    try {
      const response = await send(this.path, {
        ...(request instanceof FormData ? { form: request } : { json: request }),
        headers: { 'easel-dry-run': 'true' },
        signal: abort.signal,
        byItself: true,
      });
      this.last = await response.json();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) return;
      // What is wrong is said when it is drawn.
      this.last = null;
    }
    this.#show();
    this.changed();
  }

  #show() {
    const plan = this.last;
    element('plan').textContent = plan ? words(plan, this.isPaid).join(' · ') : '';
    const notes = element('notes');
    notes.replaceChildren(...(plan?.warnings ?? []).map((warning) => note(warning.message)));
    notes.hidden = notes.childElementCount === 0;
  }
}

function words(plan, isPaid) {
  const said = [];
  if (isPaid) said.push(plan.cost == null ? 'Paid; the cost is known afterwards' : `About ${money(plan.cost)}`);
  if (plan.expected_seconds > WORTH_TELLING || (isPaid && plan.expected_seconds)) said.push(`about ${timeText(plan.expected_seconds)}`);
  if (isPaid) said.push(`drawn by ${plan.model}`);
  return said;
}

const money = (dollars) => `$${dollars < 0.1 ? dollars.toFixed(3).replace(/0$/, '') : dollars.toFixed(2)}`;

export function note(text) {
  const item = document.createElement('li');
  item.className = 'note is-warning small';
  item.textContent = text;
  return item;
}
