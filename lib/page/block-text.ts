import { lastAtMost } from './bisect';

/**
 * The text of one block and where each stretch of it stands in the DOM. Runs are stretches in which text and DOM
 * advance unit by unit; whitespace collapsing, soft hyphens and `<br>` start a new one. Parallel arrays, because a long
 * page has tens of thousands of runs and they are searched by bisection.
 */
export interface BlockText {
  /** The element whose rendering is this block. */
  readonly element: Element;
  readonly text: string;
  /** Text nodes in order, one entry per run. */
  readonly nodes: readonly Text[];
  /** UTF-16 offset of each run in its node. */
  readonly nodeStarts: readonly number[];
  /** UTF-16 offset of each run in `text`, ascending. */
  readonly starts: readonly number[];
  /** Length of each run in UTF-16 units. */
  readonly lengths: readonly number[];
  /** How many UTF-16 units of `text` stand in links. */
  readonly linkLength: number;
  /** Whether it stands in a shadow root. */
  readonly inShadow: boolean;
}

/** Collects the text nodes and line breaks of one block after another. */
export interface BlockTextBuilder {
  /** Adds a text node; `inLink` counts its text as link text. */
  addText(node: Text, inLink: boolean): void;
  /** Adds a line break; a second one in a row returns true: the block ends here. */
  addBreak(): boolean;
  /** The block so far, or undefined when it holds no visible text; starts the next one. */
  finish(element: Element): BlockText | undefined;
}

/** Whitespace that CSS collapses (not U+00A0), and the marks that are never seen: soft hyphen, ZWSP, WJ, BOM. */
const special = /[\t\n\f\r ]+|[\u00AD\u200B\u2060\uFEFF]+/g;
/** A node without these needs no splitting: no run of blanks, no control whitespace, no invisible marks. */
const needsSplitting = /[\t\n\f\r\u00AD\u200B\u2060\uFEFF]| {2}|^ | $/;

/** One builder reads a whole page; its buffers are handed over to each finished block. */
export function createBlockTextBuilder(): BlockTextBuilder {
  let nodes: Text[] = [];
  let nodeStarts: number[] = [];
  let starts: number[] = [];
  let lengths: number[] = [];
  let text = '';
  let linkLength = 0;
  /** Whether collapsible whitespace would vanish here: at the start of the block or a line, or after a blank. */
  let atGap = true;
  /** Whether the text ends in a line break. To look at its end would have the browser write all of it out each time. */
  let isBroken = false;

  const addRun = (node: Text, from: number, shown: string): void => {
    const last = nodes.length - 1;
    const end = text.length;
    const lastLength = lengths[last] ?? 0;
    const continues =
      nodes[last] === node &&
      (nodeStarts[last] ?? 0) + lastLength === from &&
      (starts[last] ?? 0) + lastLength === end;
    if (continues) lengths[last] = lastLength + shown.length;
    else {
      nodes.push(node);
      nodeStarts.push(from);
      starts.push(end);
      lengths.push(shown.length);
    }
    text += shown;
    isBroken = false;
  };

  const addPieces = (node: Text, data: string): void => {
    let at = 0;
    for (const match of data.matchAll(special)) {
      if (match.index > at) {
        addRun(node, at, data.slice(at, match.index));
        atGap = false;
      }
      at = match.index + match[0].length;
      if (match[0].charCodeAt(0) > 0x20 || atGap) continue;
      addRun(node, match.index, ' ');
      atGap = true;
    }
    if (at < data.length) {
      addRun(node, at, data.slice(at));
      atGap = false;
    }
  };

  return {
    addText(node, inLink) {
      const data = node.data;
      if (data === '') return;
      const before = text.length;
      if (needsSplitting.test(data)) addPieces(node, data);
      else {
        addRun(node, 0, data);
        atGap = false;
      }
      if (inLink) linkLength += text.length - before;
    },
    addBreak() {
      if (text === '') return false;
      if (isBroken) return true;
      trimEnd();
      text += '\n';
      atGap = true;
      isBroken = true;
      return false;
    },
    finish(element) {
      trimEnd();
      const empty = text === '';
      const block = {
        element,
        text,
        nodes,
        nodeStarts,
        starts,
        lengths,
        linkLength,
        inShadow: !element.ownerDocument.contains(element),
      };
      if (!empty || nodes.length > 0) {
        nodes = [];
        nodeStarts = [];
        starts = [];
        lengths = [];
      }
      text = '';
      linkLength = 0;
      atGap = true;
      isBroken = false;
      return empty ? undefined : block;
    },
  };

  /** Takes the blank or line break off the end, where it would not be seen. There is never more than one. */
  function trimEnd(): void {
    if (!atGap || text === '') return;
    text = text.slice(0, -1);
    const last = starts.length - 1;
    const length = Math.min(lengths[last] ?? 0, text.length - (starts[last] ?? 0));
    lengths[last] = length;
    if (length > 0) return;
    nodes.pop();
    nodeStarts.pop();
    starts.pop();
    lengths.pop();
  }
}

/** A static range for a stretch of one block (offsets into its text); undefined when empty or its nodes have gone. */
export function pieceRange(block: BlockText, start: number, end: number): StaticRange | undefined {
  let first = lastAtMost(block.starts, start);
  if (start >= (block.starts[first] ?? 0) + (block.lengths[first] ?? 0)) first++;
  const last = lastAtMost(block.starts, end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (startContainer === undefined || endContainer === undefined || last < first) return undefined;
  const startOffset = (block.nodeStarts[first] ?? 0) + Math.max(0, start - (block.starts[first] ?? 0));
  const endInRun = Math.min(block.lengths[last] ?? 0, end - (block.starts[last] ?? 0));
  const endOffset = (block.nodeStarts[last] ?? 0) + endInRun;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return undefined;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
