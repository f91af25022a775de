// What every page has: the theme's switch.
const isDark = () =>
  (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

const toggle = document.getElementById('theme-toggle');
toggle?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem('easel-theme', theme); } catch { /* It holds for this page. */ }
});
