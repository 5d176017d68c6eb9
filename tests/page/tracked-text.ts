/**
 * Where every UTF-16 unit of a page's text came from, carried along through the fuzzer's own edits: the truth that
 * anchoring is measured against, and knows nothing of.
 */
export interface TrackedText {
  /** The unit's number in the page as first shown; undefined for what was written later. */
  originOf(node: Node, offset: number): number | undefined;
  /** Replaces `count` units by untracked ones, as `replaceData` does. */
  replace(node: Text, offset: number, count: number, data: string): void;
  /** Splits as `splitText` does and gives the second part. */
  split(node: Text, offset: number): Text;
  /** Joins neighbouring text nodes as `normalize` does. */
  normalize(element: Element): void;
  /** A deep copy that holds the same passages. */
  copy(element: Element): Element;
}

type Origins = readonly (number | undefined)[];

/** Numbers the units of every text node under `root`, in document order. */
export function trackText(root: Element): TrackedText {
  const origins = new WeakMap<Node, Origins>();
  let next = 0;
  for (const node of textsIn(root))
    origins.set(
      node,
      Array.from({ length: node.length }, () => next++),
    );
  const of = (node: Text): Origins => origins.get(node) ?? Array.from({ length: node.length });

  const tracked: TrackedText = {
    originOf: (node, offset) => origins.get(node)?.[offset],
    replace(node, offset, count, data) {
      const all = of(node);
      node.replaceData(offset, count, data);
      const added: Origins = Array.from({ length: data.length });
      origins.set(node, [...all.slice(0, offset), ...added, ...all.slice(offset + count)]);
    },
    split(node, offset) {
      const all = of(node);
      const rest = node.splitText(offset);
      origins.set(node, all.slice(0, offset));
      origins.set(rest, all.slice(offset));
      return rest;
    },
    normalize(element) {
      for (const node of textsIn(element)) {
        const before = node.previousSibling;
        if (!node.isConnected || !(before instanceof Text)) continue;
        // The browser keeps the first of neighbours; so do we, by moving each text to the one before it.
        origins.set(before, [...of(before), ...of(node)]);
        before.appendData(node.data);
        node.remove();
        origins.set(node, []);
        tracked.normalize(element);
        return;
      }
    },
    copy(element) {
      const twin = element.cloneNode(true);
      if (!(twin instanceof Element)) throw new Error('an element became another node');
      const copies = textsIn(twin);
      textsIn(element).forEach((node, at) => {
        const target = copies[at];
        if (target) origins.set(target, of(node));
      });
      return twin;
    },
  };
  return tracked;
}

/** Every text node under a node, shadow roots left out, in document order. */
export function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
}
