import { isWithin, parentOf } from './composed-tree';
import { maxLinkedShare, proseLength } from './prose';
import type { Doubt, PageBlock } from './read-blocks';

/** What of the page is the article. */
export interface Body {
  /** The element that holds the prose; undefined when the page has none. */
  readonly root: Element | undefined;
  readonly blocks: readonly PageBlock[];
  /** UTF-16 units of prose in the chosen blocks, and in the whole page. */
  readonly prose: number;
  readonly pageProse: number;
}

/** An element of doubtful name that holds at least this share of the page's prose is believed after all. */
const dominantShare = { doubtful: 0.45, dubious: 0.6 };
/** Going down, a child that keeps at least this share of the prose is where the article is. */
const descentShare = 0.8;
/** Finds the element that holds the page's prose, and the blocks in it that belong to the article. */
export function chooseBody(blocks: readonly PageBlock[]): Body {
  const all = proseByElement(blocks);
  const isBelieved = (doubt: Doubt): boolean =>
    (all.of.get(doubt.element) ?? 0) >= dominantShare[doubt.standing] * all.total &&
    (doubt.outer === undefined || isBelieved(doubt.outer));
  const believed = blocks.filter((block) => block.doubt === undefined || isBelieved(block.doubt));
  const prose = proseByElement(believed);
  let root = prose.top;
  while (root !== undefined) {
    const heaviest = prose.heaviestChild.get(root);
    if (heaviest === undefined || (prose.of.get(heaviest) ?? 0) < descentShare * (prose.of.get(root) ?? 0))
      break;
    if (isProseBlock(heaviest)) break;
    root = heaviest;
  }
  const top = root;
  const chosen = top ? believed.filter((block) => isWithin(block.element, top) && belongs(block)) : [];
  return { root, blocks: chosen, prose: top ? (prose.of.get(top) ?? 0) : 0, pageProse: all.total };
}

function isProseBlock(element: Element): boolean {
  return /^(?:P|LI|BLOCKQUOTE|TD)$/.test(element.tagName);
}

function belongs(block: PageBlock): boolean {
  const length = block.text.length;
  if (block.linkLength > maxLinkedShare * length)
    return block.linkLength < length && /[.!?]["'”’)]?$/.test(block.text);
  return true;
}

interface Prose {
  /** Prose by element, with everything in it. */
  readonly of: ReadonlyMap<Element, number>;
  readonly heaviestChild: ReadonlyMap<Element, Element>;
  /** The outermost element. */
  readonly top: Element | undefined;
  readonly total: number;
}

function proseByElement(blocks: readonly PageBlock[]): Prose {
  const own = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const weight = proseLength(block);
    if (weight === 0) continue;
    own.set(block.element, (own.get(block.element) ?? 0) + weight);
    total += weight;
  }
  const of = new Map<Element, number>();
  const parents = new Map<Element, Element | null>();
  for (const [element, weight] of own) {
    for (let at: Element | null = element; at !== null; ) {
      of.set(at, (of.get(at) ?? 0) + weight);
      let parent = parents.get(at);
      if (parent === undefined) {
        parent = parentOf(at);
        parents.set(at, parent);
      }
      at = parent;
    }
  }
  const heaviestChild = new Map<Element, Element>();
  let top: Element | undefined;
  for (const [element, weight] of of) {
    const parent = parents.get(element) ?? null;
    if (parent === null) {
      top ??= element;
      continue;
    }
    const rival = heaviestChild.get(parent);
    if (rival === undefined || weight > (of.get(rival) ?? 0)) heaviestChild.set(parent, element);
  }
  return { of, heaviestChild, top, total };
}
