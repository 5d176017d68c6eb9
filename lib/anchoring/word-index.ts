import type { TokenRow } from './tokens';

/**
 * Where each word, and each pair of neighbouring words, of a text stands, for looking up many quotes after one pass:
 * for each the first token, and for each token the next one alike.
 */
export interface WordIndex {
  /** In how many places a word stands. */
  readonly count: (id: number) => number;
  /** Its first place, and the one after a place: indexes of tokens, −1 where there is none. */
  readonly first: (id: number) => number;
  readonly next: Int32Array;
  /** The same for a word followed by another; places of other pairs are, seldom, among them. */
  readonly countPair: (id: number, following: number) => number;
  readonly firstPair: (id: number, following: number) => number;
  readonly nextPair: Int32Array;
}

/** Rows of the table of pairs, as a power of two: about four for every pair. */
const fewestBits = 8;
const mostBits = 20;

/** Tokens gone through between two chances to pause. */
const tokensPerStep = 32_768;

/** Indexes a text's tokens, step by step; yields to be paused. */
export function* indexInSteps({ ids, lexicon }: TokenRow): Generator<void, WordIndex, void> {
  const length = ids.length;
  const size = lexicon.size();
  const counts = new Int32Array(size);
  const firsts = new Int32Array(size).fill(-1);
  const next = new Int32Array(length);
  const rows = 1 << Math.min(mostBits, Math.max(fewestBits, 34 - Math.clz32(length)));
  const pairCounts = new Int32Array(rows);
  const pairFirsts = new Int32Array(rows).fill(-1);
  const nextPair = new Int32Array(length);
  // By the words' hashes and not their ids: what is found must not depend on what was read before.
  const { hashes } = lexicon;
  const rowOf = (id: number, following: number) => {
    const hash = Math.imul(Math.imul(hashes[id] ?? 0, 0x2c1b3c6d) ^ (hashes[following] ?? 0), 0x297a2d39);
    return (hash ^ (hash >>> 15)) & (rows - 1);
  };
  for (let index = length - 1; index >= 0; index -= 1) {
    const id = ids[index] ?? 0;
    next[index] = firsts[id] ?? -1;
    firsts[id] = index;
    counts[id] = (counts[id] ?? 0) + 1;
    if (index + 1 < length) {
      const row = rowOf(id, ids[index + 1] ?? 0);
      nextPair[index] = pairFirsts[row] ?? -1;
      pairFirsts[row] = index;
      pairCounts[row] = (pairCounts[row] ?? 0) + 1;
    }
    if (index % tokensPerStep === tokensPerStep - 1) yield;
  }
  return {
    count: (id) => counts[id] ?? 0,
    first: (id) => firsts[id] ?? -1,
    next,
    countPair: (id, following) => pairCounts[rowOf(id, following)] ?? 0,
    firstPair: (id, following) => pairFirsts[rowOf(id, following)] ?? -1,
    nextPair,
  };
}
