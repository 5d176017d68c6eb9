import type { BlockRole } from './article';
import { type BlockText, createBlockTextBuilder } from './block-text';
import { type Standing, standingOf } from './leave-out';

/** A block of the page with what is needed to decide whether it belongs to the article. */
export interface PageBlock extends BlockText {
  readonly role: BlockRole;
  /** The doubtful elements around it, innermost first: the block counts only if each holds enough of the page's prose. */
  readonly doubt: Doubt | undefined;
}

/** An element whose name or tag speaks against it, inside others of that sort. */
export interface Doubt {
  readonly element: Element;
  readonly standing: 'doubtful' | 'dubious';
  readonly outer: Doubt | undefined;
}

/** What an element hands down to what it contains. */
interface Surroundings {
  readonly role: BlockRole;
  readonly doubt: Doubt | undefined;
  readonly inLink: boolean;
}

/** A pausable walk: `next` reads until a block is complete, and returns undefined at the end. */
export interface BlockReader {
  next(): PageBlock | undefined;
}

interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly within: Surroundings;
  /** The child to visit next; looked up before its predecessor is read, so a pause may lose nothing but moved nodes. */
  child: Node | null;
}

const inlineTags: ReadonlySet<string> = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RUBY S SAMP SMALL
  SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT`.split(/\s+/),
);

/** Reads every block under `root` that is not left out for good, in the order it is seen. */
export function createBlockReader(root: Element): BlockReader {
  const builder = createBlockTextBuilder();
  const ready: PageBlock[] = [];
  const stack: Frame[] = [];
  enter(root, surroundingsOf(root));

  function flush(): void {
    const holder = stack.findLast((frame) => frame.isBlock) ?? stack[0];
    if (holder === undefined) return;
    const block = builder.finish(holder.element);
    if (block !== undefined) ready.push({ ...block, role: holder.within.role, doubt: holder.within.doubt });
  }

  function enter(element: Element, outer: Surroundings): void {
    const standing = standingOf(element);
    if (standing === 'never' && stack.length > 0) return;
    const tag = element.tagName.toUpperCase();
    const isBlock = !isInline(element, tag);
    if (isBlock) flush();
    else if (stack.length > 0 && (standing === 'dubious' || isInlineLinkList(element, tag))) return;
    const within = {
      role: roleOf(element, tag, outer.role),
      doubt: isBlock ? doubtOf(element, standing, outer.doubt) : outer.doubt,
      inLink: outer.inLink || tag === 'A',
    };
    stack.push({ element, isBlock, within, child: firstChild(element) });
  }

  function leave(frame: Frame): void {
    if (frame.isBlock) flush();
    stack.pop();
  }

  function visit(child: Node, frame: Frame): void {
    if (isText(child)) builder.addText(child, frame.within.inLink);
    else if (isElement(child)) {
      if (child.tagName === 'BR') {
        if (builder.addBreak()) flush();
      } else if (child.tagName === 'HR') flush();
      else enter(child, frame.within);
    }
  }

  return {
    next() {
      while (ready.length === 0) {
        const frame = stack.at(-1);
        if (frame === undefined) return undefined;
        const child = frame.child;
        if (child === null) leave(frame);
        else {
          frame.child = child.nextSibling;
          visit(child, frame);
        }
      }
      return ready.shift();
    },
  };
}

/** The children as they are rendered: an open shadow root's instead of the host's own, assigned nodes for a slot. */
function firstChild(element: Element): Node | null {
  return (element.shadowRoot ?? element).firstChild;
}

/** Reading may begin in the middle of the page, after a change: what the ancestors hand down is gathered first. */
function surroundingsOf(root: Element): Surroundings {
  const ancestors: Element[] = [];
  for (let at = root.parentElement; at !== null; at = at.parentElement) ancestors.unshift(at);
  let within: Surroundings = { role: 'other', doubt: undefined, inLink: false };
  for (const element of ancestors) {
    const tag = element.tagName.toUpperCase();
    within = {
      role: roleOf(element, tag, within.role),
      doubt: isInline(element, tag) ? within.doubt : doubtOf(element, standingOf(element), within.doubt),
      inLink: within.inLink || tag === 'A',
    };
  }
  return within;
}

function doubtOf(element: Element, standing: Standing, outer: Doubt | undefined): Doubt | undefined {
  return standing === 'doubtful' || standing === 'dubious' ? { element, standing, outer } : outer;
}

/** Links: as many in one inline element are a box of related links that a style takes out of the line. */
const minLinksInList = 3;
/** The share of such an element's text that stands in its links. */
const linkListShare = 0.7;

function isInlineLinkList(element: Element, tag: string): boolean {
  if (tag !== 'SPAN' || !element.hasAttributes()) return false;
  const links = element.getElementsByTagName('a');
  if (links.length < minLinksInList) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent.length;
  return linked > linkListShare * element.textContent.trim().length;
}

function isInline(_element: Element, tag: string): boolean {
  return inlineTags.has(tag);
}

function roleOf(element: Element, tag: string, outer: BlockRole): BlockRole {
  switch (tag) {
    case 'H1':
      return 'headline';
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'heading';
    case 'FIGURE':
    case 'FIGCAPTION':
    case 'CAPTION':
    case 'AMP-IMG':
      return 'caption';
    case 'BLOCKQUOTE':
      return 'quote';
    case 'LI':
    case 'DT':
    case 'DD':
      return outer === 'quote' || outer === 'caption' ? outer : 'list-item';
    case 'TD':
    case 'TH':
      return outer === 'caption' ? outer : 'table-cell';
    case 'P':
      return outer === 'other' || outer === 'table-cell' ? 'paragraph' : outer;
    default:
      return outer !== 'caption' &&
        /\bcaption|photo-?credit|image-?credit/i.test(element.className.toString())
        ? 'caption'
        : outer;
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
