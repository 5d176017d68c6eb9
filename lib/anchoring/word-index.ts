import type { TokenRow } from './tokens';

/**
 * Where each word, and each pair of neighbouring words, of a text stands, for looking up many quotes after one pass:
 * for each the first token, and for each token the next one alike.
 */
export interface WordIndex {
  readonly words: Places;
  /** Of pairs, by `pairOf` their two words; those of other pairs are, seldom, among them. */
  readonly pairs: Places;
  readonly pairOf: (id: number, following: number) => number;
}

/** Places, indexes of tokens plus one, so that 0 is none. What was not known when the text was read is beyond the end. */
export interface Places {
  /** By word or pair: in how many places it stands, and its first. */
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  /** By a place: the one after it. */
  readonly next: Int32Array;
}

/** Rows of the table of pairs, as a power of two: about four for every pair. */
const fewestBits = 8;
const mostBits = 20;

/** Tokens gone through between two chances to pause. */
const tokensPerStep = 32_768;

/** Indexes a text's tokens, step by step; yields to be paused. */
export function* indexInSteps({ ids, lexicon }: TokenRow): Generator<void, WordIndex, void> {
  const length = ids.length;
  const rows = 1 << Math.min(mostBits, Math.max(fewestBits, 34 - Math.clz32(length)));
  const words = noPlaces(lexicon.size(), length);
  const pairs = noPlaces(rows, length);
  // By the words' hashes and not their ids: what is found must not depend on what was read before.
  const { hashes } = lexicon;
  const pairOf = (id: number, following: number) => {
    const hash = Math.imul(Math.imul(hashes[id] ?? 0, 0x2c1b3c6d) ^ (hashes[following] ?? 0), 0x297a2d39);
    return (hash ^ (hash >>> 15)) & (rows - 1);
  };
  for (let index = length - 1; index >= 0; index -= 1) {
    const id = ids[index] ?? 0;
    addFirst(words, id, index);
    if (index + 1 < length) addFirst(pairs, pairOf(id, ids[index + 1] ?? 0), index);
    if (index % tokensPerStep === tokensPerStep - 1) yield;
  }
  return { words, pairs, pairOf };
}

function noPlaces(kinds: number, length: number): Places {
  return {
    counts: new Int32Array(kinds),
    firsts: new Int32Array(kinds),
    next: new Int32Array(length + 1),
  };
}

function addFirst({ counts, firsts, next }: Places, kind: number, index: number): void {
  next[index + 1] = firsts[kind] ?? 0;
  firsts[kind] = index + 1;
  counts[kind] = (counts[kind] ?? 0) + 1;
}
