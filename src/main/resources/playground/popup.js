// A menu behind a button: Escape and a press elsewhere close it, and the focus goes back.

/** Entries that are buttons of the class entry close it as well. */
export function popup(toggle, menu) {
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', menu.id);
  const show = (shown) => {
    menu.hidden = !shown;
    toggle.setAttribute('aria-expanded', String(shown));
    if (shown) {
      menu.querySelector('a, button, input:checked, select')?.focus();
      menu.scrollIntoView({ block: 'nearest' });
      addEventListener('pointerdown', elsewhere, true);
    } else {
      removeEventListener('pointerdown', elsewhere, true);
    }
  };
  const elsewhere = (event) => !toggle.contains(event.target) && !menu.contains(event.target) && show(false);
  const escape = (event) => {
    if (event.key === 'Escape' && !menu.hidden) {
      event.stopPropagation();
      show(false);
      toggle.focus();
    }
  };
  toggle.addEventListener('click', () => show(menu.hidden));
  menu.addEventListener('click', (event) => event.target.closest('button.entry') && show(false));
  toggle.addEventListener('keydown', escape);
  menu.addEventListener('keydown', escape);
}
