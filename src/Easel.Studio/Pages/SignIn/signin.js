// Browsers leave the session's cookie out when another site's link led here: ask again from this page, where it comes along.
import { safeReturn } from '../../shared/js/session.js';

// A key that is sent leads on by itself; going there a second time would lose what was typed by then.
const sent = new AbortController();
document.querySelector('form').addEventListener('submit', () => sent.abort());
const response = await fetch('/v1/models', { headers: { accept: 'application/json' }, signal: sent.signal }).catch(() => null);
if (response?.ok && !sent.signal.aborted) location.replace(safeReturn(location.search));
document.documentElement.dataset.ready = 'true';
