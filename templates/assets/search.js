// Finds stories by words of their titles, topics and standfirsts, as one types. The newest part is looked through first.
(() => {
  'use strict';
  const MOST = 50;
  const root = document.querySelector('[data-search]');
  const input = root.querySelector('input[type=search]');
  const status = root.querySelector('[role=status]');
  const list = root.querySelector('.results');
  const lang = document.documentElement.lang;
  const parts = root.dataset.search.split(' ').filter(Boolean);
  const count = new Intl.NumberFormat(lang);

  // One spelling for all: lower case, no accents but the one of й, every apostrophe the same, ё as е, ґ as г.
  const fold = (text) => text.toLocaleLowerCase(lang)
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .normalize('NFD').replace(/(?<!\u0438|\u0456)[\u0300-\u036f]/g, '').normalize('NFC')
    .replace(/ґ/g, 'г');
  const words = (text) => fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) || [];

  const loaded = [];
  let reading = null;
  const read = () => {
    reading = reading || (async () => {
      for (const url of parts) {
        const stories = await (await fetch(url)).json();
        for (const story of stories) {
          loaded.push({
            story,
            fields: [[3, words(story.title)], [2, words(story.topics.join(' '))], [1, words(story.description)]],
          });
        }
        show();
      }
    })().catch(() => { reading = null; });
    return reading;
  };

  // Every word asked for has to begin a word of the story; where it stands decides what it is worth.
  const worth = (entry, asked) => {
    let sum = 0;
    for (const word of asked) {
      const field = entry.fields.find(([, own]) => own.some((it) => it.startsWith(word)));
      if (!field) return 0;
      sum += field[0];
    }
    return sum;
  };

  const row = ({ story }) => {
    const item = document.createElement('li');
    item.className = 'card';
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = story.url;
    link.textContent = story.title;
    heading.append(link);
    const standfirst = document.createElement('p');
    standfirst.className = 'standfirst';
    standfirst.textContent = story.description;
    const time = document.createElement('time');
    time.dateTime = story.time;
    time.textContent = story.date;
    item.append(heading, standfirst, time);
    return item;
  };

  const show = () => {
    const asked = words(input.value);
    const found = asked.length ? loaded
      .map((entry) => ({ entry, worth: worth(entry, asked) }))
      .filter((it) => it.worth > 0)
      .sort((a, b) => b.worth - a.worth) : [];
    list.replaceChildren(...found.slice(0, MOST).map((it) => row(it.entry)));
    list.hidden = found.length === 0;
    status.textContent = !asked.length ? '' : found.length ? root.dataset.found.replace('#', count.format(found.length)) : root.dataset.none;
  };

  const ask = () => {
    const url = new URL(location.href);
    if (input.value) url.searchParams.set('q', input.value); else url.searchParams.delete('q');
    history.replaceState(null, '', url);
    show();
    if (input.value) read();
  };
  let pause = 0;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 80);
  });
  root.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  input.value = new URL(location.href).searchParams.get('q') || '';
  input.focus();
  if (input.value) ask();
})();
