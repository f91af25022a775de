// Short messages in the corner, read out by screen readers.

const host = () => document.getElementById('notices');
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
