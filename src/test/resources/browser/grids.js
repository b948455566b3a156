/* The places in the grids of a page's content that nothing stands in, in words. */
() => {
  const faults = [];
  const boxes = 'article, aside, div, figure, li, section';
  const items = (grid) => [...grid.children]
    .flatMap((child) => getComputedStyle(child).display === 'contents' ? items(child) : [child])
    .filter((child) => child.checkVisibility());
  const spans = (tracks, gap, start) => tracks.map((size) => {
    const span = [start, start + size];
    start += size + gap;
    return span;
  });
  const tracks = (value) => /^[\d. px]+$/.test(value) ? value.split(' ').map(parseFloat) : [];
  for (const grid of document.querySelectorAll('main, main *')) {
    const style = getComputedStyle(grid);
    const columns = tracks(style.gridTemplateColumns);
    const children = items(grid);
    if (!/grid/.test(style.display) || columns.length < 2 || children.length === 0) {
      continue;
    }
    const box = grid.getBoundingClientRect();
    const across = spans(columns, parseFloat(style.columnGap) || 0, parseFloat(style.paddingInlineStart) + parseFloat(style.borderInlineStartWidth));
    const down = spans(tracks(style.gridTemplateRows), parseFloat(style.rowGap) || 0, box.top + parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth));
    const isMirrored = style.direction === 'rtl';
    const held = (rows, [left, right]) => children.some((child) => {
      const it = child.getBoundingClientRect();
      const begin = isMirrored ? box.right - it.right : it.left - box.left;
      const end = begin + it.width;
      return Math.min(end, right) - Math.max(begin, left) > 2 && rows(it);
    });
    const name = `<${grid.localName} class="${grid.className}">`;
    across.forEach((column, i) => {
      if (column[1] - column[0] > 2 && !held(() => true, column)) {
        faults.push(`column ${i + 1} of ${name} is empty`);
      }
      // In a grid of boxes, rather than of the parts of one, no row has a hole.
      if (children.length > 1 && children.every((child) => child.matches(boxes))) {
        down.forEach((row, j) => {
          if (row[1] - row[0] > 2 && !held((it) => Math.min(it.bottom, row[1]) - Math.max(it.top, row[0]) > 2, column)) {
            faults.push(`row ${j + 1}, column ${i + 1} of ${name} is empty`);
          }
        });
      }
    });
  }
  return faults;
}
