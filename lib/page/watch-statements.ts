/**
 * Calls back when what the page says about itself may have changed: its language, as a translation in place sets it, and
 * what stands in its head, which applications write after they have drawn another article.
 */
export function watchStatements(document: Document, signal: AbortSignal, onChange: () => void): void {
  const observer = new MutationObserver((records) => {
    if (
      records.some(({ target, type, addedNodes, removedNodes }) =>
        type === 'childList' ? [...addedNodes, ...removedNodes].some(isStatement) : isStatement(target),
      )
    )
      onChange();
  });
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  if (document.head !== null) {
    observer.observe(document.head, {
      childList: true,
      subtree: true,
      attributeFilter: ['href', 'content'],
    });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Styles, scripts and the title come and go all the time. */
function isStatement(node: Node): boolean {
  const name = node.nodeName.toLowerCase();
  if (name === 'html' || name === 'meta') return true;
  if (!(node instanceof Element)) return false;
  return (
    (name === 'link' && /canonical/i.test(node.getAttribute('rel') ?? '')) ||
    (name === 'script' && /ld\+json/i.test(node.getAttribute('type') ?? ''))
  );
}
