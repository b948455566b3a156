/* What of a front page is seen before one scrolls, when the paths of its stories are given. */
(stories) => {
  const main = document.querySelector('main');
  const isIn = (box, share) => box.width > 1 && box.height > 1
    && Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) >= box.height * share;
  const isSeen = (element, share = 1) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && getComputedStyle(element).clipPath === 'none' && isIn(element.getBoundingClientRect(), share);
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  const headlines = [...main.querySelectorAll('a[href]')]
    .filter((link) => stories.includes(new URL(link.href).pathname) && link.innerText.trim());
  const lead = headlines.reduce((largest, it) => size(it) > size(largest) ? it : largest);
  const photo = lead.closest('article')?.querySelector('img');
  const parts = [...main.querySelectorAll('h1, h2, h3')]
    .filter((heading) => !headlines.some((link) => heading.contains(link) || link.contains(heading)));
  return {
    lead: isSeen(lead) && (!photo || isSeen(photo, 0.5)),
    headlines: [...new Set(headlines.filter((link) => isSeen(link)).map((link) => link.href))].length,
    sections: parts.filter((heading) => isSeen(heading)).length,
  };
}
