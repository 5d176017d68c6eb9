import { type Article, type ArticleMetadata, isFurniture } from './article';
import { chooseBody } from './choose-body';
import { isBefore, parentOf } from './composed-tree';
import { createArticle } from './create-article';
import { type Furnished, findFurniture } from './find-furniture';
import { holderOf, isInline } from './is-inline';
import { isShown } from './is-shown';
import { isArticlePage } from './judge-article';
import { readMetadata } from './metadata';
import { proseLength } from './prose';
import { type Findings, type PageBlock, readBlocks } from './read-blocks';
import { type LinkedNode, readLinkedData } from './structured-data';

/** What of the article goes into its text. */
export interface ReadOptions {
  /**
   * Headline, standfirst and captions too. False when absent: the text is the body, what a publisher's `articleBody` holds. Whoever
   * annotates wants them, for claims stand there as well.
   */
  readonly furniture?: boolean;
}

/** Everything read from a page, kept so that a change costs no more than what has changed. */
export interface PageModel {
  /** Reads the whole page anew. */
  read(): Generator<void, void, void>;
  /** Reads again what lies in these elements, and drops what has left the page. True when anything differs. */
  refresh(dirty: ReadonlySet<Element>, restyled: ReadonlySet<Element>): Generator<void, boolean, void>;
  /** The article as it stands, of the blocks read. */
  article(): Generator<void, Article, void>;
  /** What the page says about itself has changed: read it anew for the next article. */
  restate(): void;
  /** Whether text stands in this element itself, not only in blocks within it. */
  holdsText(element: Element): boolean;
  /** Trees beside the document's own that hold text: to be observed. */
  readonly trees: ReadonlySet<ShadowRoot | Element>;
}

/** Blocks looked at between two chances to pause. */
const blocksPerStep = 200;

export function createPageModel(document: Document, options: ReadOptions): PageModel {
  let blocks: readonly PageBlock[] = [];
  let hidden: readonly Element[] = [];
  let holders: Set<Element> | undefined;
  /** What the page says about itself, read once for each reading of the whole page. */
  let stated: { readonly nodes: readonly LinkedNode[]; readonly metadata: ArticleMetadata } | undefined;
  let trustStyle = true;
  const trees = new Set<ShadowRoot | Element>();
  const emptyFindings = (): Findings => ({ blocks: [], hidden: [], trustStyle, trees });

  const model: PageModel = {
    trees,
    *read() {
      trustStyle = true;
      let findings = emptyFindings();
      if (document.body !== null) yield* readBlocks(document.body, findings);
      if (document.body !== null && findings.hidden.length > 0 && proseOf(findings.blocks) < minShownProse) {
        trustStyle = false;
        findings = emptyFindings();
        yield* readBlocks(document.body, findings);
      }
      blocks = findings.blocks;
      hidden = findings.hidden;
      holders = undefined;
      stated = undefined;
    },
    restate() {
      stated = undefined;
    },
    holdsText(element) {
      holders ??= new Set(blocks.map((block) => block.element));
      return holders.has(element);
    },
    *refresh(dirty, restyled) {
      if (!trustStyle && restyled.size > 0) {
        yield* model.read();
        return true;
      }
      const unread = yield* withFlipped(dirty, restyled);
      const kept = yield* undisturbed(unread);
      let changed = kept.length !== blocks.length;
      hidden = hidden.filter((element) => element.isConnected && !isInAny(element, unread));
      const findings = emptyFindings();
      const inserts: Insert[] = [];
      for (const element of outermost(unread)) {
        if (!element.isConnected) continue;
        const from = findings.blocks.length;
        yield* readBlocks(element, findings);
        const found = findings.blocks.slice(from);
        if (found.length > 0) inserts.push({ element, blocks: found });
      }
      if (inserts.length > 0 || changed) {
        const before = blocks;
        blocks = inserts.length === 0 ? kept : merge(kept, inserts, before);
        changed = blocks.length !== before.length || blocks.some((block, at) => block !== before[at]);
      }
      hidden = [...hidden, ...findings.hidden];
      holders = undefined;
      return changed;
    },
    *article() {
      const nodes = stated?.nodes ?? readLinkedData(document);
      const metadata = stated?.metadata ?? readMetadata(document, nodes);
      stated = { nodes, metadata };
      yield;
      const body = yield* chooseBody(blocks);
      const shown = body.blocks.filter(({ role }) => !isFurniture(role));
      yield;
      const isArticle = isArticlePage(document, body, shown, nodes);
      yield;
      const furnished: Partial<Furnished> & Pick<Furnished, 'blocks'> =
        isArticle && options.furniture ? findFurniture(blocks, body, metadata.title) : { blocks: shown };
      yield;
      if (!isArticle) stated = undefined; // it may become one
      return createArticle(
        document,
        isArticle ? body.root : undefined,
        isArticle ? furnished.blocks : [],
        metadata,
        isArticle,
        furnished.roles,
      );
    },
  };
  return model;

  /** Of elements whose class, style or state has changed, only what is shown now and was not, or the reverse. */
  function* withFlipped(
    dirty: ReadonlySet<Element>,
    restyled: ReadonlySet<Element>,
  ): Generator<void, Set<Element>, void> {
    const unread = new Set(dirty);
    if (restyled.size === 0) return unread;
    let looked = 0;
    for (const element of restyled) {
      if (element.isConnected && isInline(element)) unread.add(unitOf(element));
    }
    for (const element of hidden) {
      if (element.isConnected && isInAny(element, restyled) && isShown(element)) unread.add(unitOf(element));
      if (++looked % blocksPerStep === 0) yield;
    }
    for (const block of blocks) {
      if (block.element.isConnected && isInAny(block.element, restyled) && !isWhollyShown(block)) {
        unread.add(unitOf(block.element));
      }
      if (++looked % blocksPerStep === 0) yield;
    }
    return unread;
  }

  /** What has to be read again together with an element: the text around it, where it stands in the midst of text. */
  function unitOf(element: Element): Element {
    let unit = holderOf(element);
    for (let at = parentOf(unit); at !== null; at = parentOf(at)) if (model.holdsText(at)) unit = at;
    return unit;
  }

  /** The blocks that still stand and are not read again. */
  function* undisturbed(unread: ReadonlySet<Element>): Generator<void, readonly PageBlock[], void> {
    const kept: PageBlock[] = [];
    let looked = 0;
    for (const block of blocks) {
      if (block.element.isConnected && !isInAny(block.element, unread)) kept.push(block);
      if (++looked % blocksPerStep === 0) yield;
    }
    return kept;
  }
}

interface Insert {
  readonly element: Element;
  readonly blocks: readonly PageBlock[];
}

/**
 * Letters: where styles leave less prose than this to be seen, the page has not been revealed by its scripts yet, and
 * its styles are not believed. A paywall's stub is longer.
 */
const minShownProse = 120;

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseLength(block), 0);
}

/** Whether a block is shown with every element its text stands in. */
function isWhollyShown(block: PageBlock): boolean {
  if (!isShown(block.element)) return false;
  let last: Element | null = block.element;
  return block.nodes.every((node) => {
    const parent = node.parentElement;
    if (parent === last || parent === block.element) return true;
    last = parent;
    return parent === null || isShown(parent);
  });
}

function isInAny(element: Element, set: ReadonlySet<Element>): boolean {
  if (set.size === 0) return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (set.has(at)) return true;
  return false;
}

function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    const parent = parentOf(element);
    return parent === null || !isInAny(parent, elements);
  });
}

/** Puts what was read again where it stands in the page; a block that reads as before stays the same object. */
function merge(
  kept: readonly PageBlock[],
  inserts: readonly Insert[],
  before: readonly PageBlock[],
): readonly PageBlock[] {
  const known = new Map(before.map((block) => [block.nodes[0], block]));
  const merged = [...kept];
  for (const insert of inserts) {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = merged[middle]?.nodes[0];
      if (other !== undefined && isBefore(other, insert.element)) low = middle + 1;
      else high = middle;
    }
    const same = insert.blocks.map((block) => {
      const old = known.get(block.nodes[0]);
      return old !== undefined && readsAlike(old, block) ? old : block;
    });
    merged.splice(low, 0, ...same);
  }
  return merged;
}

function readsAlike(one: PageBlock, other: PageBlock): boolean {
  return (
    one.text === other.text &&
    one.element === other.element &&
    one.role === other.role &&
    one.doubt?.element === other.doubt?.element &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(
      (node, at) =>
        node === other.nodes[at] &&
        one.nodeStarts[at] === other.nodeStarts[at] &&
        one.starts[at] === other.starts[at],
    )
  );
}
