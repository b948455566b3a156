// Small comforts on top of pages that work without them: the colour scheme, times that count, sharing, photos by keyboard.
(() => {
  'use strict';
  const root = document.documentElement;
  const store = {
    get: () => { try { return localStorage.getItem('theme'); } catch { return null; } },
    set: (value) => { try { localStorage.setItem('theme', value); } catch { /* remembered for this page alone */ } },
  };
  if (store.get()) root.dataset.theme = store.get();

  const toggle = document.querySelector('[data-theme-toggle]');
  if (toggle) {
    const isDark = () => (root.dataset.theme
      ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
    const tell = () => toggle.setAttribute('aria-pressed', String(isDark()));
    toggle.hidden = false;
    tell();
    toggle.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store.set(root.dataset.theme);
      tell();
    });
  }

  // What is younger than a day is told by its age; the exact time stays where it can be read.
  const relative = new Intl.RelativeTimeFormat(root.lang, { numeric: 'auto', style: 'short' });
  const age = (minutes) => (minutes < 60 ? relative.format(-minutes, 'minute')
    : relative.format(-Math.floor(minutes / 60), 'hour'));
  for (const time of document.querySelectorAll('.meta time, .lines time')) {
    const minutes = Math.floor((Date.now() - Date.parse(time.dateTime)) / 60000);
    if (minutes >= 0 && minutes < 24 * 60) {
      time.title = time.textContent;
      time.textContent = age(minutes);
    }
  }

  const share = document.querySelector('[data-share]');
  if (share && navigator.share) {
    share.parentElement.hidden = false;
    share.addEventListener('click', () => navigator
      .share({ title: document.querySelector('h1').textContent, url: document.querySelector('link[rel=canonical]').href })
      .catch(() => { /* the reader thought better of it */ }));
  }

  const photos = [...document.querySelectorAll('.photos figure')];
  document.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = photos.indexOf(document.activeElement);
    if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = photos[at + (root.dir === 'rtl' ? -step : step)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
})();
