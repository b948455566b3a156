/* What moved while the page came, and its largest contentful paint: https://web.dev/articles/cls, https://web.dev/articles/lcp */
async () => {
  const moved = [];
  let largest = null;
  const name = (node) => node?.localName ? `<${node.localName} class="${node.className}">` : String(node?.nodeName);
  new PerformanceObserver((list) => list.getEntries()
    .forEach((shift) => moved.push(`${shift.value.toFixed(4)} ${shift.sources.map((it) => name(it.node)).join(', ')}`)))
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((paint) => { largest = paint.element; }))
    .observe({ type: 'largest-contentful-paint', buffered: true });
  await new Promise((done) => setTimeout(done, 200));
  const isLeadPhoto = largest?.localName === 'img' && largest === document.querySelector('main img');
  const heading = largest?.closest('h1, h2, h3');
  const isHeadline = Boolean(heading) && heading === [...document.querySelectorAll('main :is(h1, h2, h3)')]
    .filter((it) => getComputedStyle(it).clipPath === 'none')[0];
  return {
    moved,
    largest: largest ? `${name(largest)} “${largest.textContent.trim().slice(0, 40)}”` : 'nothing',
    isLead: isLeadPhoto || isHeadline,
    priority: document.querySelector('main img')?.fetchPriority ?? 'high',
    loading: document.querySelector('main img')?.loading ?? 'eager',
  };
}
