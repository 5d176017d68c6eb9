import type { Comparison } from './differences';
import { wordDistance } from './edit-distance';
import { longestRising } from './longest-rising';
import { scratch } from './scratch';
import type { TokenRow } from './tokens';
import { trait } from './word-traits';

/** Which token of the passage each token of the quote became, by its index: another index, or −1 where it was taken out. */
export type Alignment = number[];

/**
 * What pairing and skipping tokens is worth, in units of one content word found again. Replacing is cheaper than
 * taking out and putting in; skipping is dear to begin and cheap to go on, so a clause inserted is one event; stray
 * function words far off are not worth a skip.
 */
const replaced = -0.35;
const replacedSameKind = 0.1;
const skipOpen = -0.55;
const skipMore = -0.12;
/** Words within this share of their length in edits are the same word with a typing error or another ending. */
const maxWordErrors = 0.4;
/** Words with more letters than this on one side only are never typing errors of each other. */
const mostUnsharedLetters = 4;
/** Above this many pairs an alignment is first split at words that occur once on both sides. */
const fewCells = 500;
/** A part that cannot be split is aligned pair by pair up to here, and beyond in blocks. */
const maxCells = 40_000;

/** 0..1, how far two tokens are the same word: 1 equal, 0 unrelated. Numbers are equal or not. */
export function tokenSimilarity({ quote, passage }: Sides, q: number, p: number): number {
  const { keys, letters } = quote.lexicon;
  const one = quote.ids[q] ?? 0;
  const other = passage.ids[p] ?? 0;
  if (one === other) return 1;
  const ours = letters[one] ?? 0;
  const theirs = letters[other] ?? 0;
  if (ours === 0 || theirs === 0 || countBits(ours ^ theirs) > mostUnsharedLetters) return 0;
  return wordSimilarity(keys[one] ?? '', keys[other] ?? '');
}

type Sides = Pick<Comparison, 'quote' | 'passage'>;

function wordSimilarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longest * maxWordErrors) return 0;
  const errors = wordDistance(one, other) / longest;
  return errors <= maxWordErrors ? 1 - errors : 0;
}

/**
 * Aligns a quote's tokens `q0` … `q1` with a passage's `p0` … `p1`: the pairing of highest worth, gaps at the passage's
 * own ends free. Near-linear for texts that share words, by splitting at those that occur once on both sides.
 */
export function align(
  quote: TokenRow,
  q0: number,
  q1: number,
  passage: TokenRow,
  p0: number,
  p1: number,
): Alignment {
  const alignment: Alignment = [];
  for (let q = 0; q < q1; q += 1) alignment.push(-1);
  const task: Comparison = { quote, q0, q1, passage, p0, p1, alignment };
  if ((q1 - q0) * (p1 - p0) > fewCells) pairUniqueWords(task);
  let q = q0;
  let p = p0;
  for (let anchor = q0; anchor < q1; anchor += 1) {
    const paired = alignment[anchor] ?? -1;
    if (paired < 0) continue;
    alignGap(task, q, anchor, p, paired);
    q = anchor + 1;
    p = paired + 1;
  }
  alignGap(task, q, q1, p, p1);
  return alignment;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What is between two anchors, or between one and an end of the window: equal words beside an anchor are themselves. */
function alignGap(task: Comparison, q0: number, q1: number, p0: number, p1: number): void {
  const ours = task.quote.ids;
  const theirs = task.passage.ids;
  const isFromFree = p0 === task.p0;
  const isToFree = p1 === task.p1;
  let qTo = q1;
  let pTo = p1;
  if (!isToFree)
    while (qTo > q0 && pTo > p0 && ours[qTo - 1] === theirs[pTo - 1]) {
      qTo -= 1;
      pTo -= 1;
      task.alignment[qTo] = pTo;
    }
  let qFrom = q0;
  let pFrom = p0;
  if (!isFromFree)
    while (qFrom < qTo && pFrom < pTo && ours[qFrom] === theirs[pFrom]) {
      task.alignment[qFrom] = pFrom;
      qFrom += 1;
      pFrom += 1;
    }
  const rows = qTo - qFrom;
  if (rows === 0 || pTo === pFrom) return;
  if (rows === 1 && pTo - pFrom === 1 && !isFromFree && !isToFree) {
    task.alignment[qFrom] = pFrom;
    return;
  }
  if (isFromFree !== isToFree && pTo - pFrom > rows) {
    const reach = farthestWorth(task.quote, qFrom, qTo);
    if (isFromFree) pFrom = Math.max(pFrom, pTo - reach);
    else pTo = Math.min(pTo, pFrom + reach);
  }
  if (rows * (pTo - pFrom) <= maxCells) alignByTable(task, qFrom, qTo, pFrom, pTo, isFromFree, isToFree);
  else alignInBlocks(task, qFrom, qTo, pFrom, pTo);
}

/**
 * Beside an anchor, how many of a passage's tokens can be of use to a quote's `q0` … `q1`: to skip more costs more than
 * it costs to take the words out, even if all of them are found again behind.
 */
function farthestWorth({ ids, lexicon }: TokenRow, q0: number, q1: number): number {
  let gain = 0;
  for (let q = q0; q < q1; q += 1) gain += Math.max(replacedSameKind, lexicon.weights[ids[q] ?? 0] ?? 0);
  return Math.ceil(gain / -skipMore) + 2 * (q1 - q0) + 1;
}

/** Nothing to hold on to: equal shares of both sides are aligned with each other. */
function alignInBlocks(task: Comparison, q0: number, q1: number, p0: number, p1: number): void {
  const blocks = Math.ceil(Math.max(q1 - q0, p1 - p0) / Math.sqrt(maxCells));
  const edge = (from: number, to: number, block: number) => from + Math.floor(((to - from) * block) / blocks);
  for (let block = 0; block < blocks; block += 1)
    alignByTable(
      task,
      edge(q0, q1, block),
      edge(q0, q1, block + 1),
      edge(p0, p1, block),
      edge(p0, p1, block + 1),
      p0 === task.p0 && block === 0,
      p1 === task.p1 && block + 1 === blocks,
    );
}

const placesInQuote = scratch((length) => new Int32Array(length));
const placesInPassage = scratch((length) => new Int32Array(length));
const isRepeated = -1;

/** Pairs tokens that occur once on both sides beside another equal pair, thinned to the longest run in common order. */
function pairUniqueWords({ quote, q0, q1, passage, p0, p1, alignment }: Comparison): void {
  const ours = quote.ids;
  const theirs = passage.ids;
  const size = quote.lexicon.size();
  const inQuote = placesInQuote.take(size);
  const inPassage = placesInPassage.take(size);
  for (let p = p0; p < p1; p += 1) inPassage[theirs[p] ?? 0] = 0;
  for (let q = q0; q < q1; q += 1) inPassage[ours[q] ?? 0] = 0;
  for (let q = q0; q < q1; q += 1) inQuote[ours[q] ?? 0] = 0;
  countPlaces(inQuote, ours, q0, q1);
  countPlaces(inPassage, theirs, p0, p1);
  const found: number[] = [];
  const places: number[] = [];
  for (let q = q0; q < q1; q += 1) {
    const id = ours[q] ?? 0;
    const p = (inPassage[id] ?? 0) - 1;
    if (p < 0 || inQuote[id] === isRepeated) continue;
    // A single word may recur by chance; two in a row rarely do.
    const isNextEqual = q + 1 < q1 && p + 1 < p1 && ours[q + 1] === theirs[p + 1];
    if (!isNextEqual && !(q > q0 && p > p0 && ours[q - 1] === theirs[p - 1])) continue;
    found.push(q);
    places.push(p);
  }
  for (const kept of longestRising(places)) alignment[found[kept] ?? 0] = places[kept] ?? -1;
}

/** For every id its place plus one, or that it is repeated; entries of other ids are left as they were. */
function countPlaces(places: Int32Array, ids: readonly number[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const id = ids[index] ?? 0;
    places[id] = places[id] === 0 ? index + 1 : isRepeated;
  }
}

const fromPair = 1;
const fromQuoteSkip = 2;
const fromPassageSkip = 4;
const moreOfQuote = 8;
const moreOfPassage = 16;
const unreachable = -1e9;

const directionRows = scratch((length) => new Uint8Array(length));
const scoreRow = scratch((length) => new Float64Array(length));
const skipRow = scratch((length) => new Float64Array(length));

/** Gotoh's alignment with affine gaps. One row of scores at a time, one byte of directions a cell. */
function alignByTable(
  task: Comparison,
  q0: number,
  q1: number,
  p0: number,
  p1: number,
  isFromFree: boolean,
  isToFree: boolean,
): void {
  const rows = q1 - q0;
  const columns = p1 - p0;
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  const ours = task.quote.ids;
  const theirs = task.passage.ids;
  const { weights, meanings, traits } = task.quote.lexicon;
  const directions = directionRows.take((rows + 1) * width);
  const scores = scoreRow.take(width);
  const quoteSkip = skipRow.take(width).fill(unreachable, 0, width);
  scores[0] = 0;
  for (let column = 1; column < width; column += 1) {
    scores[column] = isFromFree ? 0 : skipOpen + skipMore * column;
    directions[column] = fromPassageSkip | moreOfPassage;
  }
  for (let row = 1; row <= rows; row += 1) {
    const isLast = row === rows && isToFree;
    const open = isLast ? 0 : skipOpen + skipMore;
    const more = isLast ? 0 : skipMore;
    const base = row * width;
    const q = q0 + row - 1;
    const id = ours[q] ?? 0;
    const weight = weights[id] ?? 0;
    const meaning = meanings[id];
    const kind = kindOf(traits[id] ?? 0);
    let diagonal = scores[0] ?? 0;
    let left = skipOpen + skipMore * row;
    scores[0] = left;
    directions[base] = fromQuoteSkip | moreOfQuote;
    let passageSkip = unreachable;
    for (let column = 1; column < width; column += 1) {
      const above = scores[column] ?? 0;
      const openUp = above + skipOpen + skipMore;
      const moreUp = (quoteSkip[column] ?? 0) + skipMore;
      const openLeft = left + open;
      const moreLeft = passageSkip + more;
      const up = Math.max(moreUp, openUp);
      passageSkip = Math.max(moreLeft, openLeft);
      quoteSkip[column] = up;
      const p = p0 + column - 1;
      const other = theirs[p] ?? 0;
      let worth = weight;
      if (other !== id) {
        const similarity = tokenSimilarity(task, q, p);
        if (similarity > 0) worth = weight * (2 * similarity - 1);
        else if (meanings[other] === meaning) worth = replacedSameKind;
        else {
          const otherKind = kindOf(traits[other] ?? 0);
          if (otherKind === kind) worth = kind === figure ? replacedSameKind : replaced;
          else worth = kind === symbol || otherKind === symbol ? 2 * replaced : replaced;
        }
      }
      let best = diagonal + worth;
      let from = fromPair;
      if (up > best) {
        best = up;
        from = fromQuoteSkip;
      }
      if (passageSkip > best) {
        best = passageSkip;
        from = fromPassageSkip;
      }
      directions[base + column] =
        from | (moreUp > openUp ? moreOfQuote : 0) | (moreLeft > openLeft ? moreOfPassage : 0);
      diagonal = above;
      left = best;
      scores[column] = best;
    }
  }
  traceBack(directions, width, rows, columns, (row, column) => {
    task.alignment[q0 + row] = p0 + column;
  });
}

const plainWord = 0;
const figure = trait.number | trait.numberWord;
const symbol = trait.symbol;

/** What a word may be replaced by: a figure, however written, a symbol, or another word. */
function kindOf(traits: number): number {
  return traits & figure ? figure : traits & symbol ? symbol : plainWord;
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
      state = flags & moreOfQuote ? fromQuoteSkip : 0;
      row -= 1;
    } else if (column > 0) {
      state = flags & moreOfPassage ? fromPassageSkip : 0;
      column -= 1;
    } else break;
  }
}
