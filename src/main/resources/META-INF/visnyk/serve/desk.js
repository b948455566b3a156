// Keys for the desk; without it, everything works by links and forms. Only served by "visnyk serve", never built.
(() => {
  'use strict';
  const rows = [...document.querySelectorAll('[data-row]')];
  const keys = document.getElementById('keys');
  const opener = document.getElementById('show-keys');

  const isTyping = element => element.closest('input, select, textarea, [contenteditable]');

  const move = step => {
    if (!rows.length) return;
    const at = rows.findIndex(row => row.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
    rows[next].querySelector('a').focus({ preventScroll: true });
    rows[next].scrollIntoView({ block: 'nearest' });
  };

  const look = event => {
    const field = document.getElementById('q');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  };

  opener.hidden = false;
  opener.addEventListener('click', () => keys.showModal());
  document.getElementById('hide-keys').addEventListener('click', () => keys.close());

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (event.key === '?') {
      if (keys.open) keys.close(); else keys.showModal();
    } else if (keys.open) {
      return;
    } else if (event.key === 'j') {
      move(1);
    } else if (event.key === 'k') {
      move(-1);
    } else if (event.key === '/') {
      look(event);
    }
  });

  // What was done is told once: loading the page again does not tell it again.
  const address = new URL(location.href);
  if (address.searchParams.has('done')) {
    address.searchParams.delete('done');
    history.replaceState(null, '', address);
  }

  // Whoever comes back to the desk sees it as it is now, unless they have begun to fill in a form.
  let isTouched = false;
  addEventListener('input', () => { isTouched = true; });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && document.body.hasAttribute('data-fresh') && !isTouched && !keys.open) location.reload();
  });
})();
