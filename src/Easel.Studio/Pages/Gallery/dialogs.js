// Dialogs that are answered.

/** Opens a dialog; whatever closes it answers: null, or what `accept` gives. */
export function ask(dialog, accept) {
  return new Promise((resolve) => {
    const opened = new AbortController();
    const close = (answer) => { opened.abort(); dialog.close(); resolve(answer); };
    const { signal } = opened;
    dialog.addEventListener('click', (event) => {
      const answer = event.target.closest('[data-answer]')?.dataset.answer;
      if (answer) close(answer === 'yes' ? accept() : null);
    }, { signal });
    dialog.addEventListener('submit', (event) => { event.preventDefault(); close(accept()); }, { signal });
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); close(null); }, { signal });
    dialog.showModal();
  });
}

/** A dialog that is only closed. */
export function show(dialog, closed = () => {}) {
  const opened = new AbortController();
  dialog.addEventListener('click', (event) => { if (event.target.closest('[data-answer]')) dialog.close(); }, { signal: opened.signal });
  dialog.addEventListener('close', () => { opened.abort(); closed(); }, { once: true });
  dialog.showModal();
}

/** Pairs of terms and texts. */
export function facts(list, pairs) {
  list.replaceChildren(...pairs.filter(([, text]) => text !== '' && text != null).flatMap(([term, text]) => {
    const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
    [dt.textContent, dd.textContent] = [term, String(text)];
    return [dt, dd];
  }));
}

const NAMES = {
  prompt: 'Prompt', negative_prompt: 'Not in it', model: 'Model', size: 'Size', quality: 'Quality', background: 'Background', style: 'Style', seed: 'Seed',
  steps: 'Steps', guidance_scale: 'Guidance', strength: 'Strength', scheduler: 'Scheduler', clip_skip: 'CLIP skip', loras: 'LoRAs', scale: 'Enlarged',
  output_format: 'Format', output_compression: 'Compression', extra: 'Extra',
};

/** A recipe's settings in words; the prompt apart. */
export const factsOf = (recipe) => Object.keys(NAMES).filter((name) => name in recipe).map((name) => [NAMES[name], textOf(name, recipe[name])]);

function textOf(name, value) {
  if (name === 'loras') return value.map((lora) => `${lora.name} (${lora.weight ?? 1})`).join(', ');
  if (name === 'scale') return `${value} times`;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
