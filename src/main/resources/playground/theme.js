// Before the page is drawn: the colours that were chosen, if any were.
const chosen = localStorage.getItem('prepbot.theme');
if (chosen === 'light' || chosen === 'dark') {
  document.documentElement.dataset.theme = chosen;
}
