import type { BlockRole } from './article';
import { roleOf } from './block-role';
import { type BlockText, createBlockTextBuilder } from './block-text';
import { childrenOf, frameDocument, isElement, isText, parentOf } from './composed-tree';
import { isInline, isInlineLinkList } from './is-inline';
import { isClippedAway, isShown } from './is-shown';
import { isMarkedHidden, type Standing, standingOf } from './leave-out';
import { countLongParagraphs } from './long-paragraphs';

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

/** Where a reading puts what it finds. */
export interface Findings {
  readonly blocks: PageBlock[];
  /** Elements with text that is not shown now and may be later ("read more"). */
  readonly hidden: Element[];
  /** Whether text that a style hides is left out. */
  readonly trustStyle: boolean;
  /** Open shadow roots and frame bodies that were entered: each is a tree that has to be observed on its own. */
  readonly trees: Set<ShadowRoot | Element>;
}

/** What an element hands down to what it contains. */
interface Surroundings {
  readonly role: BlockRole;
  readonly doubt: Doubt | undefined;
  readonly inLink: boolean;
}

interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly within: Surroundings;
  /** For a slot: what is assigned to it, in order. */
  readonly assigned: readonly Node[] | undefined;
  /** How many of `assigned` have been visited. */
  visited: number;
  /** The child to visit next; looked up before its predecessor is read, so a pause loses at most what is moved meanwhile. */
  child: Node | null;
}

/** Nodes visited between two chances to pause. */
const nodesPerStep = 48;
/** Deeper nesting is a trap, not a page. */
const maxDepth = 1_000;
/** A frame with fewer long paragraphs holds an advertisement or a widget. */
const minFrameParagraphs = 3;

/** Reads every block under `root` that is not left out for good, in the order it is seen; yields to be paused. */
export function* readBlocks(root: Element, findings: Findings): Generator<void, void, void> {
  const builder = createBlockTextBuilder();
  const stack: Frame[] = [];
  const around = surroundingsOf(root);
  if (around === undefined) {
    findings.hidden.push(root);
    return;
  }
  enter(root, around);
  for (let visited = 1; ; visited++) {
    const frame = stack.at(-1);
    if (frame === undefined) return;
    const child = nextChild(frame);
    if (child === null) {
      if (frame.isBlock) flush();
      stack.pop();
    } else visit(child, frame);
    if (visited % nodesPerStep === 0) yield;
  }

  function flush(): void {
    const holder = stack.findLast((frame) => frame.isBlock) ?? stack[0];
    if (holder === undefined) return;
    const block = builder.finish(holder.element);
    if (block === undefined) return;
    if (findings.trustStyle && !isShown(holder.element)) findings.hidden.push(holder.element);
    else if (!isClippedAway(holder.element, block.text.length)) {
      findings.blocks.push({ ...block, role: holder.within.role, doubt: holder.within.doubt });
    }
  }

  function enter(element: Element, outer: Surroundings): void {
    const isRoot = stack.length === 0;
    const standing = standingOf(element);
    if (stack.length > maxDepth) return;
    if (standing === 'never') {
      if (isRoot || isMarkedHidden(element)) findings.hidden.push(element);
      return;
    }
    const tag = element.tagName.toUpperCase();
    if (tag === 'IFRAME' || tag === 'FRAME') {
      enterFrame(element, outer);
      return;
    }
    const role = roleOf(element, tag, outer.role);
    // A caption is one also where only a `<span>` sets it apart from its picture.
    const isBlock = isRoot || (role === 'caption' && outer.role !== role) || !isInline(element, tag);
    if (isBlock) flush();
    else if (standing === 'dubious' || isInlineLinkList(element)) return;
    else if (findings.trustStyle && element.hasAttributes() && !isShown(element)) {
      findings.hidden.push(element);
      return;
    }
    if (element.shadowRoot) findings.trees.add(element.shadowRoot);
    const children = childrenOf(element);
    const isList = Array.isArray(children);
    stack.push({
      element,
      isBlock,
      within: {
        role,
        doubt: isBlock ? doubtOf(element, standing, outer.doubt) : outer.doubt,
        inLink: outer.inLink || isLink(element, tag, outer.role),
      },
      assigned: isList ? children : undefined,
      visited: 0,
      child: isList || !isNode(children) ? null : children,
    });
  }

  function enterFrame(element: Element, outer: Surroundings): void {
    const body = frameDocument(element)?.body;
    if (!body || !isShown(element) || countLongParagraphs(body, minFrameParagraphs) < minFrameParagraphs)
      return;
    flush();
    findings.trees.add(body);
    enter(body, outer);
  }

  function visit(child: Node, frame: Frame): void {
    if (isText(child)) builder.addText(child, frame.within.inLink);
    else if (isElement(child)) {
      if (child.localName === 'br') {
        if (builder.addBreak()) flush();
      } else if (child.localName === 'hr') flush();
      else enter(child, frame.within);
    }
  }
}

function nextChild(frame: Frame): Node | null {
  if (frame.assigned !== undefined) return frame.assigned[frame.visited++] ?? null;
  const child = frame.child;
  frame.child = child?.nextSibling ?? null;
  return child;
}

/**
 * Reading may begin in the middle of the page, after a change: what the ancestors hand down is gathered first. Undefined
 * where one of them is left out with everything in it.
 */
function surroundingsOf(root: Element): Surroundings | undefined {
  const ancestors: Element[] = [];
  for (let at = parentOf(root); at !== null; at = parentOf(at)) ancestors.unshift(at);
  let within: Surroundings = { role: 'other', doubt: undefined, inLink: false };
  for (const element of ancestors) {
    const tag = element.tagName.toUpperCase();
    const standing = standingOf(element);
    if (standing === 'never') return undefined;
    within = {
      role: roleOf(element, tag, within.role),
      doubt: isInline(element, tag) ? within.doubt : doubtOf(element, standing, within.doubt),
      inLink: within.inLink || isLink(element, tag, within.role),
    };
  }
  return within;
}

/** A heading that links to itself, to be copied, is no link to elsewhere. */
function isLink(element: Element, tag: string, role: BlockRole): boolean {
  return tag === 'A' && !(role === 'heading' && element.getAttribute('href')?.startsWith('#'));
}

function doubtOf(element: Element, standing: Standing, outer: Doubt | undefined): Doubt | undefined {
  return standing === 'doubtful' || standing === 'dubious' ? { element, standing, outer } : outer;
}

function isNode(value: readonly Node[] | Node | null): value is Node {
  return value !== null && 'nodeType' in value;
}
