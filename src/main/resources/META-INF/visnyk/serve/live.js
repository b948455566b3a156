// Keeps a page of a preview up to date, and shows over it what is wrong. Only served by "visnyk serve", never built.
(() => {
  'use strict';
  const self = document.currentScript;
  const place = 'visnyk-place';
  let version = self.dataset.version;
  let styles = JSON.parse(self.dataset.styles || '{}');
  let events = null;

  const style = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .panel, .note { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; color-scheme: light dark; }
    .panel { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: min(8vh, 4rem) 1rem; background: #000a; }
    .sheet { max-width: 60rem; margin: 0 auto; padding: 1.25rem 1.5rem 1.5rem; background: #fff; border-top: 6px solid #b3261e; }
    h1 { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.3; }
    ol { margin: 0; padding: 0; list-style: none; }
    li + li { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid #ccc; }
    .at { font: 600 .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; color: #b3261e; }
    .rule { font-size: .8125rem; color: #595959; }
    p { margin: .25rem 0; overflow-wrap: anywhere; }
    pre { margin: .5rem 0; padding: .75rem 1rem; overflow-x: auto; background: #f3f3f3; font: .875rem/1.5 ui-monospace, monospace; tab-size: 1; }
    mark { background: none; color: #b3261e; font-weight: 700; }
    .bar { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
    button, .note a { font: inherit; color: inherit; }
    button { flex: none; padding: .125rem .75rem; border: 1px solid currentColor; border-radius: 3px; background: none; cursor: pointer; }
    :focus-visible { outline: 3px solid #1a66cc; outline-offset: 2px; }
    .note { position: fixed; z-index: 2147483646; right: 1rem; bottom: 1rem; max-width: min(24rem, calc(100vw - 2rem));
      padding: .75rem 1rem; display: flex; gap: .75rem; align-items: center; background: #fff; border: 1px solid #767676;
      box-shadow: 0 2px 12px #0003; }
    .note a { overflow-wrap: anywhere; }
    .clock { left: 1rem; right: auto; background: #fff4ce; color: #1a1a1a; }
    @media (prefers-color-scheme: dark) {
      .panel, .note { color: #eee; }
      .sheet, .note { background: #1c1c1c; }
      .sheet { border-top-color: #ff8a80; }
      .at, mark { color: #ff8a80; }
      .rule { color: #b0b0b0; }
      pre { background: #2a2a2a; }
      li + li { border-color: #444; }
      .clock { background: #4a3c00; color: #fff; }
    }`;

  const host = document.createElement('visnyk-preview');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);

  const add = (parent, name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };

  let panel = null;
  let before = null;

  const hide = () => {
    if (!panel) return;
    panel.remove();
    panel = null;
    if (before && before.isConnected) before.focus();
  };

  const frame = (list, finding) => {
    const item = add(list, 'li');
    add(item, 'p', 'at', finding.position);
    add(item, 'p', '', finding.message);
    if (finding.excerpt.trim()) {
      const code = add(item, 'pre');
      code.tabIndex = 0;
      const letters = Array.from(finding.excerpt);
      code.append(letters.join('') + '\n' + ' '.repeat(Math.max(0, Math.min(finding.caret - 1, letters.length))));
      add(code, 'mark', '', '^');
    }
    if (finding.hint) add(item, 'p', '', 'hint: ' + finding.hint);
    add(item, 'p', 'rule', finding.rule);
  };

  const show = (findings, isPage) => {
    hide();
    if (!findings.length) return;
    before = document.activeElement;
    panel = add(root, 'div', 'panel');
    const box = add(panel, 'div', 'sheet');
    box.setAttribute('role', isPage ? 'region' : 'alertdialog');
    box.setAttribute('aria-label', 'What is wrong');
    const bar = add(box, 'div', 'bar');
    add(bar, 'h1', '', (findings.length === 1 ? 'One error' : findings.length + ' errors')
      + (isPage ? ': this page can’t be made' : ': what you see is the last good site'));
    const list = add(box, 'ol');
    findings.forEach(finding => frame(list, finding));
    add(box, 'p', 'rule', 'This goes away by itself when it is mended.');
    if (!isPage) {
      const close = add(bar, 'button', '', 'Hide');
      close.type = 'button';
      close.addEventListener('click', hide);
      close.focus();
    }
  };

  const note = (name, ...parts) => {
    root.querySelectorAll('.note.' + name).forEach(old => old.remove());
    const box = add(root, 'div', 'note ' + name);
    box.setAttribute('role', 'status');
    box.append(...parts);
    return box;
  };

  const close = box => {
    const button = add(box, 'button', '', '✕');
    button.type = 'button';
    button.setAttribute('aria-label', 'Close');
    button.addEventListener('click', () => box.remove());
  };

  const reload = () => {
    sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  };

  const restyle = data => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const path = new URL(link.href).pathname;
      const name = Object.keys(styles).find(it => styles[it] === path);
      if (!name || !data.styles[name] || data.styles[name] === path) continue;
      const next = link.cloneNode();
      next.href = data.styles[name];
      next.addEventListener('load', () => link.remove());
      link.after(next);
    }
    styles = data.styles;
    version = data.version;
    listen();
  };

  const listen = () => {
    if (events) events.close();
    events = new EventSource('/_visnyk/events?page=' + encodeURIComponent(location.pathname) + '&version=' + version);
    const on = (name, action) => events.addEventListener(name, event => action(event.data ? JSON.parse(event.data) : null));
    on('reload', reload);
    on('styles', restyle);
    on('findings', findings => show(findings, false));
    on('navigate', data => location.assign(data.url));
    on('saved', data => {
      const link = document.createElement('a');
      link.href = data.url;
      link.textContent = data.title;
      close(note('saved', 'Saved: ', link));
    });
  };

  const kept = JSON.parse(sessionStorage.getItem(place) || 'null');
  sessionStorage.removeItem(place);
  if (kept && kept.path === location.pathname) scrollTo(kept.x, kept.y);

  const own = document.getElementById('visnyk-findings');
  if (own) show(JSON.parse(own.textContent), true);

  if (self.dataset.moment) {
    const link = document.createElement('a');
    link.href = '/_desk/';
    link.textContent = 'desk';
    note('clock', 'The site at ' + self.dataset.moment.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC') + ' — ', link);
  }

  addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel && !own) hide();
  });
  // A browser keeps few connections to one server: those that nobody looks at do without.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      events.close();
    } else {
      listen();
    }
  });
  listen();
})();
