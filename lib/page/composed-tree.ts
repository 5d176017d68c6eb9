/*
 * The page as it is rendered, across open shadow roots, slots and frames of the same origin. `instanceof` is avoided:
 * nodes of another frame are instances of another window's classes.
 */

/** The element around this one: a shadow root's host, a slot for what is assigned to it, a frame for its document. */
export function parentOf(element: Element): Element | null {
  const { assignedSlot } = element;
  if (assignedSlot && isSlot(assignedSlot)) return assignedSlot;
  // A form gives the field of a name under that name: the one named "parentElement" would lead down again, without end.
  const around = element.localName === 'form' ? element.closest(':not(form)') : element.parentElement;
  if (around !== null) return around;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  if (!isDocument(root)) return null;
  try {
    return root.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether `inner` is `outer` or rendered inside it. */
export function isWithin(inner: Element, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  if (inner.getRootNode() === outer.getRootNode() && inner.assignedSlot === null) {
    if (outer.getRootNode() === outer.ownerDocument && outer.ownerDocument === inner.ownerDocument)
      return false;
  }
  for (let at: Element | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether a node stands before an element and outside it, also where they are in different trees. */
export function isBefore(node: Node, element: Element): boolean {
  if (node.getRootNode() === element.getRootNode()) {
    return (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  const around = new Set<Node>();
  const start = isElement(node) ? node : node.parentElement;
  for (let at: Element | null = start; at !== null; at = parentOf(at)) around.add(at);
  let below: Element = element;
  for (let at = parentOf(element); at !== null; below = at, at = parentOf(at)) {
    if (!around.has(at)) continue;
    let side: Element | null = start;
    while (side !== null && parentOf(side) !== at) side = parentOf(side);
    return side !== null && (side.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** The nodes rendered inside an element, first and following: shadow content for a host, assigned nodes for a slot. */
export function childrenOf(element: Element): readonly Node[] | Node | null {
  if (isSlot(element)) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).firstChild;
}

/** The document of a frame, where the page may look into it. */
export function frameDocument(element: Element): Document | undefined {
  try {
    const inner = 'contentDocument' in element ? element.contentDocument : null;
    return isNode(inner) && isDocument(inner) ? inner : undefined;
  } catch {
    return undefined;
  }
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
