import { wordDistance } from './edit-distance';
import { fewestLetters, mostLetters } from './lexicon';
import { scratch } from './scratch';
import type { Token } from './tokens';

/** Which token of the passage each token of the quote became: an index, or −1 where it was taken out. */
export type Alignment = Int32Array;

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
/** Above this many pairs an alignment is first split at words that occur once on both sides. */
const fewCells = 500;
/** A part that cannot be split is aligned pair by pair up to here, and beyond in blocks. */
const maxCells = 40_000;

/** 0..1, how far two tokens are the same word: 1 equal, 0 unrelated. Numbers are equal or not. */
export function tokenSimilarity(one: Token, other: Token): number {
  if (one.key === other.key) return 1;
  if (one.kind === 'number' || other.kind === 'number' || one.kind !== other.kind) return 0;
  const longest = Math.max(one.key.length, other.key.length);
  if (longest < fewestLetters || longest > mostLetters) return 0;
  if (Math.abs(one.key.length - other.key.length) > longest * maxWordErrors) return 0;
  const errors = wordDistance(one.key, other.key) / longest;
  return errors <= maxWordErrors ? 1 - errors : 0;
}

/**
 * Aligns a quote's tokens with a passage's: the pairing of highest worth, gaps at the passage's own ends free.
 * Near-linear for texts that share words, by splitting at those that occur once on both sides.
 */
export function align(quote: readonly Token[], passage: readonly Token[]): Alignment {
  const result: Alignment = new Int32Array(quote.length).fill(-1);
  const task = {
    quote,
    passage,
    result,
    ours: readFeatures(quote, quoteFeatures),
    theirs: readFeatures(passage, passageFeatures),
  };
  alignPart(task, 0, quote.length, 0, passage.length);
  return result;
}

/** What the inner loop compares, as numbers: no string is touched unless two words share most of their letters. */
interface Features {
  readonly key: Int32Array;
  readonly meaning: Int32Array;
  /** 0 for what is never nearly equal to anything. */
  readonly letters: Int32Array;
  readonly kind: Int32Array;
}

const plainWord = 0;
const figure = 1;
const symbol = 2;

const newFeatures = () => ({
  key: scratch((length) => new Int32Array(length)),
  meaning: scratch((length) => new Int32Array(length)),
  letters: scratch((length) => new Int32Array(length)),
  kind: scratch((length) => new Int32Array(length)),
});
const quoteFeatures = newFeatures();
const passageFeatures = newFeatures();

function readFeatures(tokens: readonly Token[], kept: ReturnType<typeof newFeatures>): Features {
  const count = tokens.length;
  const features = {
    key: kept.key.take(count),
    meaning: kept.meaning.take(count),
    letters: kept.letters.take(count),
    kind: kept.kind.take(count),
  };
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const { facts, kind } = token;
    features.key[index] = facts.id;
    features.meaning[index] = facts.meaning;
    features.letters[index] = kind === 'word' ? facts.letters : 0;
    features.kind[index] =
      kind === 'symbol' ? symbol : kind === 'number' || facts.isNumberWord ? figure : plainWord;
  }
  return features;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const quads = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((quads + (quads >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Task {
  readonly quote: readonly Token[];
  readonly passage: readonly Token[];
  readonly result: Alignment;
  readonly ours: Features;
  readonly theirs: Features;
}

function alignPart(task: Task, q0: number, q1: number, p0: number, p1: number): void {
  if (q0 >= q1 || p0 >= p1) return;
  const anchors = (q1 - q0) * (p1 - p0) <= fewCells ? [] : uniqueCommonWords(task, q0, q1, p0, p1);
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
  if ((q1 - q0) * (p1 - p0) <= maxCells) alignByTable(task, q0, q1, p0, p1);
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

const quotePlaces = scratch((length) => new Int32Array(length));
const passagePlaces = scratch((length) => new Int32Array(length));
const isRepeated = -1;

/** Pairs of tokens that occur once on both sides beside another equal pair, thinned to the longest run in common order (patience sorting). */
function uniqueCommonWords(task: Task, q0: number, q1: number, p0: number, p1: number): [number, number][] {
  const ours = task.ours.key;
  const theirs = task.theirs.key;
  const size = 1 + Math.max(largest(ours, q0, q1), largest(theirs, p0, p1));
  const inQuote = quotePlaces.take(size);
  const inPassage = passagePlaces.take(size);
  markPlaces(inQuote, ours, q0, q1);
  for (let q = q0; q < q1; q += 1) inPassage[ours[q] ?? 0] = 0;
  markPlaces(inPassage, theirs, p0, p1);
  const pairs: [number, number][] = [];
  for (let q = q0; q < q1; q += 1) {
    const key = ours[q] ?? 0;
    const p = (inPassage[key] ?? 0) - 1;
    if (inQuote[key] !== isRepeated && p >= 0 && hasEqualNeighbour(task, q, p)) pairs.push([q, p]);
  }
  return longestRising(pairs);
}

/** For every key its place plus one, or that it is repeated; entries of other keys are left as they were. */
function markPlaces(places: Int32Array, keys: Int32Array, from: number, to: number): void {
  for (let index = from; index < to; index += 1) places[keys[index] ?? 0] = 0;
  countPlaces(places, keys, from, to);
}

function countPlaces(places: Int32Array, keys: Int32Array, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const key = keys[index] ?? 0;
    places[key] = places[key] === 0 ? index + 1 : isRepeated;
  }
}

function largest(keys: Int32Array, from: number, to: number): number {
  let most = 0;
  for (let index = from; index < to; index += 1) most = Math.max(most, keys[index] ?? 0);
  return most;
}

/** A single word may recur by chance; two in a row rarely do. */
function hasEqualNeighbour({ ours, theirs, quote, passage }: Task, q: number, p: number): boolean {
  const isNextEqual = q + 1 < quote.length && p + 1 < passage.length && ours.key[q + 1] === theirs.key[p + 1];
  return isNextEqual || (q > 0 && p > 0 && ours.key[q - 1] === theirs.key[p - 1]);
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
const moreOfQuote = 8;
const moreOfPassage = 16;
const unreachable = -1e9;
/** Words with more letters than this on one side only are never typing errors of each other. */
const mostUnsharedLetters = 4;

const directionRows = scratch((length) => new Uint8Array(length));
const scoreRow = scratch((length) => new Float64Array(length));
const skipRow = scratch((length) => new Float64Array(length));

/** Gotoh's alignment with affine gaps. One row of scores at a time, one byte of directions a cell. */
function alignByTable(task: Task, q0: number, q1: number, p0: number, p1: number): void {
  const rows = q1 - q0;
  const columns = p1 - p0;
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  const freeFrom = p0 === 0;
  const freeTo = p1 === task.passage.length;
  const { ours, theirs } = task;
  const directions = directionRows.take((rows + 1) * width);
  const scores = scoreRow.take(width);
  const quoteSkip = skipRow.take(width).fill(unreachable, 0, width);
  scores[0] = 0;
  for (let column = 1; column < width; column += 1) {
    scores[column] = freeFrom ? 0 : skipOpen + skipMore * column;
    directions[column] = fromPassageSkip | moreOfPassage;
  }
  for (let row = 1; row <= rows; row += 1) {
    const isLast = row === rows && freeTo;
    const open = isLast ? 0 : skipOpen + skipMore;
    const more = isLast ? 0 : skipMore;
    const base = row * width;
    const q = q0 + row - 1;
    const key = ours.key[q];
    const weight = task.quote[q]?.weight ?? 0;
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
      let best = diagonal + (theirs.key[p] === key ? weight : unequalWorth(task, q, p));
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
    task.result[q0 + row] = p0 + column;
  });
}

/** What it is worth to pair two different words. */
function unequalWorth({ quote, passage, ours, theirs }: Task, q: number, p: number): number {
  const letters = ours.letters[q] ?? 0;
  const otherLetters = theirs.letters[p] ?? 0;
  if (letters !== 0 && otherLetters !== 0 && countBits(letters ^ otherLetters) <= mostUnsharedLetters) {
    const one = quote[q];
    const other = passage[p];
    const similarity = one && other ? tokenSimilarity(one, other) : 0;
    if (one && similarity > 0) return one.weight * (2 * similarity - 1);
  }
  if (ours.meaning[q] === theirs.meaning[p]) return replacedSameKind;
  const kind = ours.kind[q];
  if (kind === theirs.kind[p]) return kind === figure ? replacedSameKind : replaced;
  return kind === symbol || theirs.kind[p] === symbol ? 2 * replaced : replaced;
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
