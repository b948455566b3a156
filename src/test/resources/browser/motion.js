/* What moves or would move, although the reader asked for less of that. */
() => {
  const seconds = (value) => Math.max(...value.split(',').map((it) => parseFloat(it) * (/ms$/.test(it.trim()) ? 0.001 : 1)));
  const faults = document.getAnimations().map((it) => `runs: ${it.animationName ?? it.transitionProperty}`);
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) {
      faults.push(`<${element.localName} class="${element.className}"> is animated: ${style.animationName}`);
    }
    if (seconds(style.transitionDuration) > 0.01) {
      faults.push(`<${element.localName} class="${element.className}"> would change over ${style.transitionDuration}`);
    }
    if (style.scrollBehavior === 'smooth') {
      faults.push(`<${element.localName} class="${element.className}"> scrolls smoothly`);
    }
  }
  return [...new Set(faults)];
}
