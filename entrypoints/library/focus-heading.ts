/**
 * Puts the focus on a view's heading, as soon as there is one: most views draw nothing before the store has answered. A
 * person who has put the focus elsewhere meanwhile keeps it there. The answer gives up waiting.
 */
export function focusHeading(view: HTMLElement): () => void {
  if (focus(view)) return () => {};
  const before = document.activeElement;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== before && document.activeElement !== document.body) observer.disconnect();
    else if (focus(view)) observer.disconnect();
  });
  observer.observe(view, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function focus(view: HTMLElement): boolean {
  const heading = view.querySelector<HTMLElement>('h1');
  heading?.focus();
  return heading !== null;
}
