// Signing in again without losing the page.
import { notice } from './notices.js';

/** A path of this studio, and never another site. */
export function safeReturn(search) {
  const path = new URLSearchParams(search).get('return') ?? '/';
  return /^\/(?![/\\])/.test(path) ? path : '/';
}

const OVER = 'Your session is over';
const signInUrl = () => `/sign-in?return=${encodeURIComponent(location.pathname + location.search)}`;
let told = null;

/** Says that the session is over to somebody who may be typing: the focus stays where it is. Once, until it is closed. */
export function mentionSessionOver() {
  if (told?.isConnected || document.getElementById('session-over')) return;
  told = notice(`${OVER}.`, { kind: 'problem', action: { label: 'Sign in', run: () => { location.href = signInUrl(); } } });
}

/** Says that the session is over to somebody who asked for something; what is on the page stays until the person goes. */
export function tellSessionOver() {
  if (document.getElementById('session-over')) return;
  told?.remove();
  const dialog = document.createElement('dialog');
  dialog.id = 'session-over';
  dialog.setAttribute('aria-labelledby', 'session-over-title');
  const title = document.createElement('h2');
  title.id = 'session-over-title';
  title.textContent = OVER;
  // Not the link: an Enter that was meant for the prompt must not lead away.
  title.tabIndex = -1;
  title.autofocus = true;
  const text = document.createElement('p');
  text.textContent = 'Sign in again to go on. Your prompt and settings are kept in this browser.';
  const actions = document.createElement('p');
  actions.className = 'row';
  const link = document.createElement('a');
  link.className = 'button primary';
  link.href = signInUrl();
  link.textContent = 'Sign in';
  const stay = document.createElement('button');
  stay.type = 'button';
  stay.textContent = 'Stay on this page';
  stay.addEventListener('click', () => { dialog.close(); dialog.remove(); });
  actions.append(link, stay);
  dialog.append(title, text, actions);
  document.body.append(dialog);
  dialog.showModal();
}
