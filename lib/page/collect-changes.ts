import { isElement, isText } from './composed-tree';
import { holderOf, isInline } from './is-inline';

/** What has to be looked at again after a batch of mutations. */
export interface DirtyParts {
  /** Elements whose text is to be read again. */
  readonly dirty: Set<Element>;
  /** Elements whose class, style or state changed: something in them may have been shown or hidden. */
  readonly restyled: Set<Element>;
}

/** Attributes by which text is shown or hidden. */
export const watchedAttributes = ['class', 'style', 'hidden', 'aria-hidden', 'open'];

/** An element with more children than this is a container: what is put into it is read alone. */
const maxLineChildren = 8;

/** Sorts mutations into what they touch; `holdsText` says whether text is known to stand in an element itself. */
export function collectChanges(
  records: readonly MutationRecord[],
  into: DirtyParts,
  holdsText: (element: Element) => boolean,
): void {
  for (const record of records) {
    const target = record.target;
    if (!target.isConnected) continue;
    switch (record.type) {
      case 'attributes':
        if (isElement(target)) into.restyled.add(target);
        break;
      case 'characterData':
        if (target.parentNode !== null) into.dirty.add(holderOf(target.parentNode));
        break;
      case 'childList':
        collectChildren(record, holderOf(target), into, holdsText);
        break;
    }
  }
}

function collectChildren(
  record: MutationRecord,
  holder: Element,
  into: DirtyParts,
  holdsText: (element: Element) => boolean,
): void {
  const touchesLine = holdsText(holder) || holder !== record.target;
  for (const node of record.removedNodes) {
    // What a text that was taken out holds now need not be what it held there.
    if (touchesLine && (isText(node) || !isBlank(node))) into.dirty.add(holder);
  }
  for (const node of record.addedNodes) {
    if (isBlank(node)) continue;
    if (!touchesLine && isElement(node) && standsAlone(node, holder)) into.dirty.add(node);
    else into.dirty.add(holder);
  }
}

/** Whether what was put into a container begins and ends a line: a block, or something inline between blocks. */
function standsAlone(element: Element, holder: Element): boolean {
  if (!isInline(element)) return true;
  if (holder.childElementCount <= maxLineChildren) return false;
  return isLineEnd(element, 'previousSibling') && isLineEnd(element, 'nextSibling');
}

function isLineEnd(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at = element[side]; at !== null; at = at[side]) {
    if (isElement(at)) return at.localName !== 'br' && !isInline(at);
    if (!isBlank(at)) return false;
  }
  return true;
}

/** Comments and white space between blocks, which pages write all the time, and elements that hold no text. */
function isBlank(node: Node): boolean {
  if (isElement(node))
    return (
      /^(?:script|style|link|meta|noscript|img|iframe|ins|template)$/.test(node.localName) &&
      node.localName !== 'iframe'
    );
  return !isText(node) || node.data.trim() === '';
}
