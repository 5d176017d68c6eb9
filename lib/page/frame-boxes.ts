/** Where the viewport of a frame of the page's origin stands in the page's own, CSS pixels; 0, 0 for the page itself. */
export function frameOffset(
  inside: Document,
  page: Document,
): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  for (let at = inside; at !== page; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    at = frame.ownerDocument;
  }
  return { left, top };
}

/** The boxes of a range in the page's viewport, also where it stands in a frame. */
export function boxesInView(range: Range, page: Document): readonly DOMRect[] {
  const inside = range.startContainer.ownerDocument ?? page;
  const boxes = [...range.getClientRects()];
  if (inside === page) return boxes;
  const { left, top } = frameOffset(inside, page);
  return boxes.map((box) => new DOMRect(box.left + left, box.top + top, box.width, box.height));
}
