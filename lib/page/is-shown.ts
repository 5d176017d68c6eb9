import { parentOf } from './composed-tree';

/**
 * Whether an element is rendered: neither it nor an ancestor is `display: none`, `visibility: hidden` or in a closed
 * `<details>`. Asks for style, never for layout; fading in (`opacity`) and `content-visibility: auto` count as shown.
 * Documents without a window have no style: there everything is.
 */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display: contents` has no box of its own; what counts is where its children are drawn.
  const style = view.getComputedStyle(element);
  if (style.display !== 'contents' || style.visibility !== 'visible') return false;
  const parent = parentOf(element);
  return parent === null || isShown(parent);
}

/** UTF-16 units: longer texts are not hidden by clipping them away. */
const maxClippedLength = 160;

/** Whether a short text is there for screen readers only, clipped to nothing or pushed off the page. */
export function isClippedAway(element: Element, textLength: number): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || textLength > maxClippedLength || !element.hasAttribute('class')) return false;
  const style = view.getComputedStyle(element);
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    /^rect\(0|^rect\(1px/.test(style.clip) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    Number.parseFloat(style.left) < -999 ||
    Number.parseFloat(style.textIndent) < -999
  );
}
