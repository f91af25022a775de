// Short messages in the corner, read out by screen readers.

/** Where they stand: in the dialog that is open, for everything outside of it is out of reach. */
function host() {
  const notices = document.getElementById('notices');
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const place = dialog ?? document.body;
  if (notices.parentElement === place) return notices;
  place.append(notices);
  dialog?.addEventListener('close', () => document.body.append(notices), { once: true });
  return notices;
}

const SECONDS = 8;

/**
 * @param {string} text one sentence for a person
 * @param {{ kind?: 'problem' | 'info', action?: { label: string, run: () => void } }} [options] a problem stays until it is closed
 */
export function notice(text, options = {}) {
  const element = document.createElement('div');
  element.className = options.kind === 'problem' ? 'notice is-problem' : 'notice';
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  element.append(paragraph);
  if (options.action) element.append(button(options.action.label, () => { element.remove(); options.action.run(); }));
  element.append(button('Close', () => element.remove()));
  host().append(element);
  if (options.kind !== 'problem') setTimeout(() => element.remove(), SECONDS * 1000);
  return element;
}

function button(label, run) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiet';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}
