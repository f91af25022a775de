// The dialog that shows the request behind a picture as programs in four languages.
import { filesOf, ofForm } from './form-snippets.js';
import { ofGeneration } from './snippets.js';

const KEY_NOTE = 'Put an access key into EASEL_KEY where the server asks for one.';

/** Shows the dialog for a request: the body of a generation, or what workOf made of a form. */
export function showCode(request) {
  const dialog = document.getElementById('code');
  const texts = request.files ? ofForm(request) : ofGeneration(request);
  const tabs = [...dialog.querySelectorAll('[role="tab"]')];
  const text = document.getElementById('code-text');
  const choose = (tab, focus = false) => {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
    }
    text.textContent = texts[tab.dataset.language];
    text.setAttribute('aria-labelledby', tab.id);
    if (focus) tab.focus();
  };
  for (const [index, tab] of tabs.entries()) {
    tab.onclick = () => choose(tab);
    tab.onkeydown = (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) choose(tabs[(index + step + tabs.length) % tabs.length], true);
    };
  }
  const note = document.getElementById('code-note');
  note.textContent = [request.files && `Lay ${filesOf(request).join(', ')} beside it.`, KEY_NOTE].filter(Boolean).join(' ');
  document.getElementById('code-copy').onclick = async () => {
    await navigator.clipboard.writeText(text.textContent);
    note.textContent = 'Copied.';
  };
  dialog.querySelector('[data-close]').onclick = () => dialog.close();
  choose(tabs[0]);
  dialog.showModal();
}
