// Runs before the page is painted: the chosen theme, or the system's.
(() => {
  try {
    const chosen = localStorage.getItem('easel-theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch { /* A browser without storage follows the system. */ }
})();
