/* What axe finds against WCAG 2.2 AA and good practice, in words. */
async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return found.violations.flatMap((rule) => rule.nodes
    .map((node) => `${rule.id} (${rule.impact}): ${node.html.slice(0, 160)} — ${node.failureSummary.replace(/\s+/g, ' ')}`));
}
