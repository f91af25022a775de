// Runs before the page's own script is there: a form that is sent by then waits for it, so that nothing typed is lost.
(() => {
  const page = document.documentElement;
  const isReady = () => page.dataset.ready === 'true';
  let waiting = null;

  function hold(event, form) {
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = form;
  }

  // Forms of the scripts have no method; signing in and out is sent as it is.
  addEventListener('submit', (event) => { if (!isReady() && event.target.method === 'get') hold(event, event.target); }, true);
  addEventListener('keydown', (event) => {
    const isSent = event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches?.('textarea[enterkeyhint="go"]');
    if (isSent && !isReady()) hold(event, event.target.form);
  }, true);
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    waiting?.requestSubmit();
  }).observe(page, { attributeFilter: ['data-ready'] });
})();
