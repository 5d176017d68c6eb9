import { classOfUnit, unitClass } from './unit-class';

/**
 * Where each word, and each pair of neighbouring words, of a text stands, for looking up many quotes after one pass: positions grouped by the low bits of
 * the word's hash (a compressed row table, two typed arrays, no object per word). Writing without spaces is indexed by
 * pairs of characters.
 */
export interface WordIndex {
  /** Start offsets of the words of `hash`, ascending; may, rarely, hold another word of equal hash. */
  find(hash: number): number[];
  /** How many `find` would give, at most. */
  count(hash: number): number;
  /** The same offsets one by one, without an array for them. */
  each(hash: number, found: (start: number) => void): void;
}

/** A word, a pair of words, or a pair of unspaced characters, at its offset. */
export interface IndexedWord {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Rows of the table, as a power of two: about one for every entry. */
const fewestBits = 8;
const mostBits = 19;

/** Units of text, or words, gone through between two chances to pause. */
const unitsPerStep = 65_536;

/** Indexes a folded text, step by step; yields to be paused. */
export function* indexInSteps(text: string): Generator<void, WordIndex, void> {
  let hashes = new Int32Array(Math.ceil(text.length / 2) + 16);
  let starts = new Int32Array(hashes.length);
  let count = 0;
  const scan = wordScanner(text, (hash, start) => {
    if (count === hashes.length) {
      hashes = enlarge(hashes);
      starts = enlarge(starts);
    }
    hashes[count] = hash;
    starts[count] = start;
    count += 1;
  });
  for (let until = unitsPerStep; !scan(until); until += unitsPerStep) yield;
  const bits = Math.min(mostBits, Math.max(fewestBits, 32 - Math.clz32(count)));
  const bucketMask = (1 << bits) - 1;
  const rows = new Int32Array(bucketMask + 2);
  for (let index = 0; index < count; index += 1) {
    const row = ((hashes[index] ?? 0) & bucketMask) + 1;
    rows[row] = (rows[row] ?? 0) + 1;
    if (index % unitsPerStep === unitsPerStep - 1) yield;
  }
  for (let row = 1; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) + (rows[row - 1] ?? 0);
  const next = rows.slice();
  const sortedHashes = new Int32Array(count);
  const sortedStarts = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const row = (hashes[index] ?? 0) & bucketMask;
    const place = next[row] ?? 0;
    sortedHashes[place] = hashes[index] ?? 0;
    sortedStarts[place] = starts[index] ?? 0;
    next[row] = place + 1;
    if (index % unitsPerStep === unitsPerStep - 1) yield;
  }
  const each = (hash: number, found: (start: number) => void) => {
    const to = rows[(hash & bucketMask) + 1] ?? 0;
    for (let index = rows[hash & bucketMask] ?? 0; index < to; index += 1)
      if (sortedHashes[index] === hash) found(sortedStarts[index] ?? 0);
  };
  return {
    each,
    count: (hash) => (rows[(hash & bucketMask) + 1] ?? 0) - (rows[hash & bucketMask] ?? 0),
    find(hash) {
      const starts: number[] = [];
      each(hash, (start) => starts.push(start));
      return starts;
    },
  };
}

/** The words of a quote or its context, to be looked up in an index. */
export function wordsOf(text: string): IndexedWord[] {
  const words: IndexedWord[] = [];
  wordScanner(text, (hash, start, end) => words.push({ hash, start, end }))(text.length);
  return words;
}

/** Reads on to the first word that begins at or after `until`; true at the end of the text. */
type Scan = (until: number) => boolean;

function wordScanner(text: string, found: (hash: number, start: number, end: number) => void): Scan {
  const length = text.length;
  let reached = 0;
  let lastHash = 0;
  let lastStart = -1;
  return (until) => {
    const limit = Math.min(length, until);
    let at = reached;
    while (at < limit) {
      const kind = classOfUnit(text.charCodeAt(at));
      if (kind === unitClass.other) {
        at += 1;
      } else if (kind === unitClass.unspaced) {
        if (at + 1 < length && classOfUnit(text.charCodeAt(at + 1)) === unitClass.unspaced)
          found((text.charCodeAt(at) * 65_599 + text.charCodeAt(at + 1)) | 0, at, at + 2);
        at += 1;
      } else {
        const start = at;
        let hash = 0;
        while (at < length && classOfUnit(text.charCodeAt(at)) === unitClass.word) {
          hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
          at += 1;
        }
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
        found(hash, start, at);
        if (lastStart >= 0) found((Math.imul(lastHash, 0x297a2d39) ^ hash) | 0, lastStart, at);
        lastHash = hash;
        lastStart = start;
      }
    }
    reached = at;
    return at >= length;
  };
}

function enlarge(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
