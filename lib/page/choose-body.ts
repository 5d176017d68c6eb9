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
/** More of a block in links than this is a list of links, not prose. */
const maxLinkShare = 0.5;
/** UTF-16 units: a block shorter than this says nothing about where the article is. */
const minProseLength = 50;

/** Finds the element that holds the page's prose, and the blocks in it that belong to the article. */
export function chooseBody(blocks: readonly PageBlock[]): Body {
  const all = proseByElement(blocks, () => true);
  const top = commonTop(blocks);
  const pageProse = top === undefined ? 0 : (all.get(top) ?? 0);
  const isBelieved = (doubt: Doubt): boolean =>
    (all.get(doubt.element) ?? 0) >= dominantShare[doubt.standing] * pageProse &&
    (doubt.outer === undefined || isBelieved(doubt.outer));
  const believed = blocks.filter((block) => block.doubt === undefined || isBelieved(block.doubt));
  const prose = proseByElement(believed, () => true);
  let root = top;
  while (root !== undefined) {
    const heaviest: Element | undefined = heaviestChild(root, prose);
    if (heaviest === undefined || (prose.get(heaviest) ?? 0) < descentShare * (prose.get(root) ?? 0)) break;
    if (isProseBlock(heaviest)) break;
    root = heaviest;
  }
  const chosen = believed.filter((block) => root?.contains(block.element) && belongs(block));
  return { root, blocks: chosen, prose: root ? (prose.get(root) ?? 0) : 0, pageProse };
}

function isProseBlock(element: Element): boolean {
  return /^(?:P|LI|BLOCKQUOTE|TD)$/.test(element.tagName);
}

function belongs(block: PageBlock): boolean {
  const length = block.text.length;
  if (block.linkLength > maxLinkShare * length)
    return block.linkLength < length && /[.!?]["'”’)]?$/.test(block.text);
  return true;
}

/** Prose weight: the length of what reads like sentences and does not stand in links. */
function weightOf(block: PageBlock): number {
  const own = block.text.length - block.linkLength;
  if (own < minProseLength || block.linkLength > maxLinkShare * block.text.length) return 0;
  if (block.role === 'caption' || block.role === 'headline') return 0;
  return /[.!?。！？…،।:;"”’)]/.test(block.text) ? own : own / 4;
}

function proseByElement(
  blocks: readonly PageBlock[],
  counts: (block: PageBlock) => boolean,
): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const weight = counts(block) ? weightOf(block) : 0;
    if (weight === 0) continue;
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
    }
  }
  return sums;
}

/** The parent as rendered: a shadow root's is its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function commonTop(blocks: readonly PageBlock[]): Element | undefined {
  return blocks[0]?.element.ownerDocument.body ?? undefined;
}

function heaviestChild(parent: Element, prose: ReadonlyMap<Element, number>): Element | undefined {
  let best: Element | undefined;
  for (const child of (parent.shadowRoot ?? parent).children) {
    if ((prose.get(child) ?? 0) > (best ? (prose.get(best) ?? 0) : 0)) best = child;
  }
  return best;
}
