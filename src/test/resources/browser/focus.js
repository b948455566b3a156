/* What the keyboard is at: its place among all that it can be at, and what a reader sees of that. */
() => {
  const reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, [tabindex]')]
    .filter((it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }));
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const seen = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
  const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    && !/, 0\)$|transparent/.test(style.outlineColor);
  return {
    of: reachable.length,
    place: reachable.indexOf(element),
    name: `<${element.localName} class="${element.className}"> “${element.innerText?.trim().slice(0, 40)}”`,
    isMarked: isOutlined || style.boxShadow !== 'none',
    isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight
      && (seen === element || element.contains(seen) || Boolean(seen?.contains(element) && seen.tagName !== 'BODY')),
  };
}
