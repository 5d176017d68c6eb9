import { type Tokens, tokenise } from './tokens';

/**
 * Words and phrases to look up by hash, without making a string. Phrases are cut by the tokeniser itself, so
 * "year-on-year", "per cent" or "according to" are written as they stand in text; "Russia's" matches "russia 's".
 */
export interface Lexicon<Value> {
  /** The entry of the longest phrase that starts at token `at` and ends by `limit` (exclusive), or -1. */
  find(tokens: Tokens, at: number, limit?: number): number;
  /** The entry of a word of one token by its hash, or -1. */
  findWord(hash: number): number;
  readonly values: readonly Value[];
  /** Tokens each entry is long. */
  readonly lengths: Uint8Array;
  /** As given, for the test that no two words of all lexicons share a hash. */
  readonly phrases: readonly string[];
}

/** From phrase to value. Throws when a phrase has no tokens: a bug in a word list. */
export function defineLexicon<Value>(words: Readonly<Record<string, Value>>): Lexicon<Value> {
  return lexiconOf(Object.entries(words));
}

/** A lexicon of which only membership matters: words separated by `|`, so that phrases may hold spaces. */
export function defineWords(words: string): Lexicon<true> {
  return lexiconOf(splitWords(words).map((word) => [word, true] as const));
}

/** The words of a list written with `|`. */
export function splitWords(words: string): string[] {
  return words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** From pairs; of two pairs with the same phrase the first counts. */
export function lexiconOf<Value>(pairs: readonly (readonly [string, Value])[]): Lexicon<Value> {
  const phrases = pairs.map(([phrase]) => phrase);
  const values = pairs.map(([, value]) => value);
  const lengths = new Uint8Array(pairs.length);
  const starts = new Int32Array(pairs.length);
  const hashes: number[] = [];
  pairs.forEach(([phrase], entry) => {
    const tokens = tokenise(phrase);
    if (tokens.count === 0) throw new Error(`A lexicon holds "${phrase}", which has no word in it.`);
    lengths[entry] = tokens.count;
    starts[entry] = hashes.length;
    hashes.push(...tokens.hash.subarray(0, tokens.count));
  });
  const sequence = Int32Array.from(hashes);

  // Open addressing on the first word; entries that share it hang on `next`, longest first.
  let size = 8;
  while (size < pairs.length * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(pairs.length).fill(-1);
  const byLength = phrases
    .map((_, entry) => entry)
    .sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || b - a);
  for (const entry of byLength) {
    const key = sequence[starts[entry] ?? 0] ?? 0;
    let slot = spread(key) & mask;
    while ((heads[slot] ?? -1) >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    keys[slot] = key;
    next[entry] = heads[slot] ?? -1;
    heads[slot] = entry;
  }

  const headOf = (key: number): number => {
    let slot = spread(key) & mask;
    for (;;) {
      const head = heads[slot] ?? -1;
      if (head < 0 || keys[slot] === key) return head;
      slot = (slot + 1) & mask;
    }
  };

  return {
    phrases,
    values,
    lengths,
    find(tokens, at, limit = tokens.count) {
      if (at >= limit) return -1;
      let entry = headOf(tokens.hash[at] ?? 0);
      while (entry >= 0) {
        const length = lengths[entry] ?? 0;
        if (at + length <= limit) {
          const first = starts[entry] ?? 0;
          let matched = 1;
          while (matched < length && tokens.hash[at + matched] === sequence[first + matched]) matched++;
          if (matched === length) return entry;
        }
        entry = next[entry] ?? -1;
      }
      return -1;
    },
    findWord(hash) {
      let entry = headOf(hash);
      while (entry >= 0 && lengths[entry] !== 1) entry = next[entry] ?? -1;
      return entry;
    },
  };
}

/** FNV leaves its low bits well mixed, but the fold of the high ones costs one operation. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
