// Browsers leave the session's cookie out when another site's link led here: ask again from this page, where it comes along.
import { safeReturn } from '../../shared/js/session.js';

const response = await fetch('/v1/models', { headers: { accept: 'application/json' } }).catch(() => null);
if (response?.ok) location.replace(safeReturn(location.search));
