import { isWithin, parentOf } from './composed-tree';
import { dropGalleries } from './drop-galleries';
import { proseLength } from './prose';
import type { Doubt, PageBlock } from './read-blocks';
import { trimBody } from './trim-body';
import { widenBody } from './widen-body';

/** What of the page is the article. */
export interface Body {
  /** The element that holds the prose; undefined when the page has none. */
  readonly root: Element | undefined;
  readonly blocks: readonly PageBlock[];
  /** Everything in that element, with what was then taken out of it: lists of links, teasers, labels. */
  readonly untrimmed: readonly PageBlock[];
  /** UTF-16 units of prose in the chosen blocks, and in the whole page. */
  readonly prose: number;
  readonly pageProse: number;
  /** Whether a doubtful element holds so much of the page's prose that its name is not believed. */
  readonly isBelieved: (doubt: Doubt) => boolean;
}

/** An element of doubtful name that holds at least this share of the page's prose is believed after all. */
const dominantShare = { doubtful: 0.45, dubious: 0.6 };
/** Going down, a child that keeps at least this share of the prose is where the article is. */
const descentShare = 0.8;
/** Blocks looked at between two chances to pause. */
const blocksPerStep = 150;

/** Finds the element that holds the page's prose, and the blocks in it that belong to the article; yields to be paused. */
export function* chooseBody(read: readonly PageBlock[]): Generator<void, Body, void> {
  const blocks = dropGalleries(read);
  const all = yield* proseByElement(blocks);
  const isBelieved = (doubt: Doubt): boolean =>
    (all.of.get(doubt.element) ?? 0) >= dominantShare[doubt.standing] * all.total &&
    (doubt.outer === undefined || isBelieved(doubt.outer));
  const believed = blocks.filter((block) => block.doubt === undefined || isBelieved(block.doubt));
  const prose = believed.length === blocks.length ? all : yield* proseByElement(believed);
  const root = descend(prose);
  if (root === undefined)
    return { root, blocks: [], untrimmed: [], prose: 0, pageProse: all.total, isBelieved };
  yield;
  const inside: PageBlock[] = [];
  for (const [at, block] of believed.entries()) {
    if (isWithin(block.element, root)) inside.push(block);
    if (at % blocksPerStep === 0) yield;
  }
  const wide = yield* widenBody(believed, inside, root);
  yield;
  const chosen = yield* trimBody(wide, root);
  yield;
  return {
    root,
    blocks: chosen,
    untrimmed: wide,
    prose: prose.of.get(root) ?? 0,
    pageProse: all.total,
    isBelieved,
  };
}

/** Goes down from the top to where the prose divides. */
function descend(prose: Prose): Element | undefined {
  let root = prose.top;
  while (root !== undefined) {
    const enough = descentShare * (prose.of.get(root) ?? 0);
    let next = prose.heaviestChild.get(root);
    // Through a table only when one cell holds it all, as on pages laid out by tables: else its rows are the article's.
    while (next !== undefined && /^(?:table|tbody|tr)$/.test(next.localName))
      next = prose.heaviestChild.get(next);
    if (next === undefined || (prose.of.get(next) ?? 0) < enough || holdsOneText(next)) break;
    root = next;
  }
  return root;
}

function holdsOneText(element: Element): boolean {
  return /^(?:p|li|blockquote|ul|ol|dl|dt|dd|h[1-6])$/.test(element.localName);
}

interface Prose {
  /** Prose by element, with everything in it. */
  readonly of: ReadonlyMap<Element, number>;
  readonly heaviestChild: ReadonlyMap<Element, Element>;
  /** The outermost element. */
  readonly top: Element | undefined;
  readonly total: number;
}

function* proseByElement(blocks: readonly PageBlock[]): Generator<void, Prose, void> {
  const own = new Map<Element, number>();
  let total = 0;
  let looked = 0;
  for (const block of blocks) {
    if (++looked % blocksPerStep === 0) yield;
    const weight = proseLength(block);
    if (weight === 0) continue;
    own.set(block.element, (own.get(block.element) ?? 0) + weight);
    total += weight;
  }
  const of = new Map<Element, number>();
  const parents = new Map<Element, Element | null>();
  for (const [element, weight] of own) {
    if (++looked % blocksPerStep === 0) yield;
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
  yield;
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
