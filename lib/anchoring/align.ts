import { wordDistance } from './edit-distance';
import type { Token } from './tokens';
import { isNumberWord, meaningOf } from './vocabulary';

/** Which token of the passage each token of the quote became: an index, or −1 where it was taken out. */
export type Alignment = Int32Array;

/**
 * What pairing and skipping tokens is worth, in units of one content word found again. Replacing is cheaper than
 * taking out and putting in; skipping is dear to begin and cheap to go on, so a clause inserted is one event; stray
 * function words far off are not worth a skip.
 */
const replaced = -0.35;
const replacedSameKind = 0.1;
const skipOpen = -1;
const skipMore = -0.12;
/** Words within this share of their length in edits are the same word with a typing error or another ending. */
const maxWordErrors = 0.4;
/** Above this many pairs an alignment is first split at words that occur once on both sides. */
const maxCells = 40_000;

/** 0..1, how far two tokens are the same word: 1 equal, 0 unrelated. Numbers are equal or not. */
export function tokenSimilarity(one: Token, other: Token): number {
  if (one.key === other.key) return 1;
  if (one.kind === 'number' || other.kind === 'number' || one.kind !== other.kind) return 0;
  const longest = Math.max(one.key.length, other.key.length);
  if (longest < 3 || longest > 32) return 0;
  if (Math.abs(one.key.length - other.key.length) > longest * maxWordErrors) return 0;
  const errors = wordDistance(one.key, other.key) / longest;
  return errors <= maxWordErrors ? 1 - errors : 0;
}

/**
 * Aligns a quote's tokens with a passage's: the pairing of highest worth, gaps at the passage's own ends free.
 * Quadratic up to `maxCells`; beyond, near-linear by splitting at unique common words.
 */
export function align(quote: readonly Token[], passage: readonly Token[]): Alignment {
  const result: Alignment = new Int32Array(quote.length).fill(-1);
  alignPart({ quote, passage, result }, 0, quote.length, 0, passage.length);
  return result;
}

interface Task {
  readonly quote: readonly Token[];
  readonly passage: readonly Token[];
  readonly result: Alignment;
}

function alignPart(task: Task, q0: number, q1: number, p0: number, p1: number): void {
  if (q0 >= q1 || p0 >= p1) return;
  if ((q1 - q0) * (p1 - p0) <= maxCells) {
    alignByTable(task, q0, q1, p0, p1);
    return;
  }
  const anchors = uniqueCommonWords(task, q0, q1, p0, p1);
  if (anchors.length === 0) {
    alignInBlocks(task, q0, q1, p0, p1);
    return;
  }
  let q = q0;
  let p = p0;
  for (const [anchorQ, anchorP] of anchors) {
    task.result[anchorQ] = anchorP;
    alignSplit(task, q, anchorQ, p, anchorP);
    q = anchorQ + 1;
    p = anchorP + 1;
  }
  alignSplit(task, q, q1, p, p1);
}

function alignSplit(task: Task, q0: number, q1: number, p0: number, p1: number): void {
  if ((q1 - q0) * (p1 - p0) <= maxCells) alignPart(task, q0, q1, p0, p1);
  else alignInBlocks(task, q0, q1, p0, p1);
}

/** Nothing to hold on to: equal shares of both sides are aligned with each other. */
function alignInBlocks(task: Task, q0: number, q1: number, p0: number, p1: number): void {
  const blocks = Math.ceil(Math.max(q1 - q0, p1 - p0) / Math.sqrt(maxCells));
  const edge = (from: number, to: number, block: number) => from + Math.floor(((to - from) * block) / blocks);
  for (let block = 0; block < blocks; block += 1)
    alignByTable(
      task,
      edge(q0, q1, block),
      edge(q0, q1, block + 1),
      edge(p0, p1, block),
      edge(p0, p1, block + 1),
    );
}

/** Pairs of tokens that occur once on both sides, thinned to the longest run in common order (patience sorting). */
function uniqueCommonWords(task: Task, q0: number, q1: number, p0: number, p1: number): [number, number][] {
  const inPassage = uniquePlaces(task.passage, p0, p1);
  const pairs: [number, number][] = [];
  for (const [key, q] of uniquePlaces(task.quote, q0, q1)) {
    const p = inPassage.get(key);
    if (q >= 0 && p !== undefined && p >= 0) pairs.push([q, p]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return longestRising(pairs);
}

function uniquePlaces(tokens: readonly Token[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index += 1) {
    const key = tokens[index]?.key ?? '';
    places.set(key, places.has(key) ? -1 : index);
  }
  return places;
}

function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, p], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < p) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const run: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

const fromPair = 1;
const fromQuoteSkip = 2;
const fromPassageSkip = 4;

/** Gotoh's alignment with affine gaps. One row of scores at a time, one byte of directions a cell. */
function alignByTable(
  { quote, passage, result }: Task,
  q0: number,
  q1: number,
  p0: number,
  p1: number,
): void {
  const rows = q1 - q0;
  const columns = p1 - p0;
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  const atStart = p0 === 0;
  const atEnd = p1 === passage.length;
  const directions = new Uint8Array((rows + 1) * width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  const quoteSkip = new Float64Array(width).fill(-1e9);
  for (let column = 1; column < width; column += 1) {
    previous[column] = atStart ? 0 : skipOpen + skipMore * column;
    directions[column] = fromPassageSkip | 16;
  }
  for (let row = 1; row <= rows; row += 1) {
    const one = quote[q0 + row - 1];
    if (!one) continue;
    current[0] = skipOpen + skipMore * row;
    directions[row * width] = fromQuoteSkip | 8;
    const isLast = row === rows && atEnd;
    let passageSkip = -1e9;
    for (let column = 1; column < width; column += 1) {
      const other = passage[p0 + column - 1];
      if (!other) continue;
      const pair = (previous[column - 1] ?? 0) + pairWorth(one, other);
      const openUp = (previous[column] ?? 0) + skipOpen + skipMore;
      const moreUp = (quoteSkip[column] ?? 0) + skipMore;
      const openLeft = (current[column - 1] ?? 0) + (isLast ? 0 : skipOpen + skipMore);
      const moreLeft = passageSkip + (isLast ? 0 : skipMore);
      const up = Math.max(openUp, moreUp);
      passageSkip = Math.max(openLeft, moreLeft);
      quoteSkip[column] = up;
      let flags = (moreUp > openUp ? 8 : 0) | (moreLeft > openLeft ? 16 : 0);
      let best = pair;
      let from = fromPair;
      if (up > best) {
        best = up;
        from = fromQuoteSkip;
      }
      if (passageSkip > best) {
        best = passageSkip;
        from = fromPassageSkip;
      }
      flags |= from;
      current[column] = best;
      directions[row * width + column] = flags;
    }
    [previous, current] = [current, previous];
  }
  traceBack(directions, width, rows, columns, (row, column) => {
    result[q0 + row] = p0 + column;
  });
}

function pairWorth(one: Token, other: Token): number {
  if (one.key === other.key) return one.weight;
  const similarity = tokenSimilarity(one, other);
  if (similarity > 0) return one.weight * (2 * similarity - 1);
  const bothFigures = isFigure(one) && isFigure(other);
  if (bothFigures || meaningOf(one.key) === meaningOf(other.key)) return replacedSameKind;
  return one.kind === other.kind ? replaced : 2 * replaced;
}

function isFigure(token: Token): boolean {
  return token.kind === 'number' || isNumberWord(token.key);
}

function traceBack(
  directions: Uint8Array,
  width: number,
  rows: number,
  columns: number,
  pair: (row: number, column: number) => void,
): void {
  let row = rows;
  let column = columns;
  let state = 0;
  while (row > 0 || column > 0) {
    const flags = directions[row * width + column] ?? 0;
    if (state === 0) state = flags & 7;
    if (state === fromPair) {
      pair(row - 1, column - 1);
      row -= 1;
      column -= 1;
      state = 0;
    } else if (state === fromQuoteSkip && row > 0) {
      state = flags & 8 ? fromQuoteSkip : 0;
      row -= 1;
    } else if (column > 0) {
      state = flags & 16 ? fromPassageSkip : 0;
      column -= 1;
    } else break;
  }
}
