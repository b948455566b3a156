/* What is wrong with how a page is laid out in its window, in words. */
() => {
  const faults = [];
  const window_ = document.documentElement.clientWidth;
  const name = (element) => {
    const text = (element.textContent || element.getAttribute('src') || '').trim().replace(/\s+/g, ' ').slice(0, 30);
    return `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> “${text}”`;
  };
  const ancestors = (element) => element ? [element, ...ancestors(element.parentElement)] : [];
  const isOnlyHeard = (element) => ancestors(element).some((it) => getComputedStyle(it).clipPath !== 'none' && it.clientWidth <= 1);
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    && !isOnlyHeard(element);
  const scroller = (element) => ancestors(element.parentElement)
    .find((it) => it !== document.body && it !== document.documentElement && getComputedStyle(it).overflowX !== 'visible');
  const block = (element) => ancestors(element).find((it) => !/^(inline|contents|ruby)$/.test(getComputedStyle(it).display));

  const page = document.scrollingElement.scrollWidth;
  if (page > window_) {
    faults.push(`the page is ${page} px wide in a window of ${window_}`);
  }

  const shown = [...document.body.querySelectorAll('*')].filter(isShown);
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > window_ + 1 || box.left < -1) && !scroller(element)) {
      faults.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    }
    if (element.localName === 'img' && !(element.getAttribute('width') > 0 && element.getAttribute('height') > 0)) {
      faults.push(`${name(element)} has no width and height`);
    }
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element !== document.body) {
      faults.push(`${name(element)} is cut off at its end`);
    }
  }

  // Lines of text, each without the room above and below its letters, and only as far as a box that scrolls lets see them.
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!text.data.trim() || !isShown(parent) || /^(script|style|noscript|title)$/.test(parent.localName)) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const outer = scroller(text.parentElement)?.getBoundingClientRect();
    const own = block(parent).getBoundingClientRect();
    for (const box of range.getClientRects()) {
      const line = {
        parent,
        left: Math.max(box.left, outer?.left ?? -Infinity),
        right: Math.min(box.right, outer?.right ?? Infinity),
        top: box.top + box.height / 4,
        bottom: box.bottom - box.height / 4,
      };
      if (line.right - line.left > 2) {
        lines.push(line);
      }
      if (!outer && (box.right > own.right + 2 || box.left < own.left - 2)) {
        faults.push(`the text of ${name(parent)} sticks out of its box`);
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((line, i) => {
    for (let j = i + 1; j < lines.length && lines[j].top < line.bottom - 2; j++) {
      const other = lines[j];
      const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (width > 2 && line.parent !== other.parent) {
        faults.push(`${name(line.parent)} lies on ${name(other.parent)}`);
      }
    }
  });
  return [...new Set(faults)].slice(0, 12);
}
