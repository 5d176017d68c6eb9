/** Puts markup into the test page; the whole document is ours. Returns the document for brevity. */
export function show(html: string, head = ''): Document {
  document.head.querySelectorAll('[data-test]').forEach((node) => {
    node.remove();
  });
  document.head.insertAdjacentHTML('beforeend', head.replace(/<(\w+)/g, '<$1 data-test'));
  document.body.innerHTML = html;
  return document;
}

/** Enough plain sentences of our own for a page to be an article; the figure varies, so that no two are alike. */
export function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<p>In paragraph ${index + 1} the harbour office counted ${index * 37 + 112} crates of lemons, and the clerk wrote the figure into the blue ledger before noon.</p>`,
  ).join('\n');
}
