import { type Tokens, tokenise } from './tokens';

/**
 * Words and phrases to look up by hash, without making a string. Phrases are cut by the tokeniser itself, so
 * "year-on-year", "per cent" or "according to" are written as they stand in text; "Russia's" matches "russia 's".
 */
export interface Lexicon<Value> {
  /** The entry of the longest phrase that starts at token `at` and ends by `limit` (exclusive), or -1. */
  find(tokens: Tokens, at: number, limit?: number): number;
  /** The entry of the longest phrase that ends right before token `at` and starts at `from` or later, or -1. */
  findBefore(tokens: Tokens, at: number, from?: number): number;
  /** The entry of a word of one token by its hash, or -1. */
  findWord(hash: number): number;
  readonly values: readonly Value[];
  /** Tokens each entry is long. */
  readonly lengths: Uint8Array;
  /** The hash of each entry's first token. */
  readonly firsts: Int32Array;
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
  const { sequence, starts, lengths } = cutPhrases(phrases);

  const firstWords = Int32Array.from(phrases, (_, entry) => sequence[starts[entry] ?? 0] ?? 0);
  const { headOf, next } = chainBy(firstWords, lengths);
  // The same by the last word, made when first asked for: most lexicons are read forwards only.
  let backwards: ReturnType<typeof chainBy> | undefined;
  const lastWords = (): Int32Array =>
    Int32Array.from(phrases, (_, entry) => sequence[(starts[entry] ?? 0) + (lengths[entry] ?? 1) - 1] ?? 0);

  return {
    phrases,
    values,
    lengths,
    firsts: starts.map((start) => sequence[start] ?? 0),
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
    findBefore(tokens, at, from = 0) {
      if (at <= from) return -1;
      backwards ??= chainBy(lastWords(), lengths);
      let entry = backwards.headOf(tokens.hash[at - 1] ?? 0);
      while (entry >= 0) {
        const length = lengths[entry] ?? 0;
        if (at - length >= from) {
          const first = starts[entry] ?? 0;
          let matched = length - 1;
          while (matched > 0 && tokens.hash[at - length + matched - 1] === sequence[first + matched - 1])
            matched--;
          if (matched === 0) return entry;
        }
        entry = backwards.next[entry] ?? -1;
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

/** The hashes of all phrases one after the other; where each starts in `sequence` and how many tokens it is long. */
interface CutPhrases {
  readonly sequence: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
}

/** Cuts all phrases in one go, a line each: a lexicon of a thousand words is no thousand texts to set up. */
function cutPhrases(phrases: readonly string[]): CutPhrases {
  const lengths = new Uint8Array(phrases.length);
  const starts = new Int32Array(phrases.length);
  const all = tokenise(phrases.join('\n'));
  const hashes: number[] = [];
  let offset = 0;
  let token = 0;
  for (let entry = 0; entry < phrases.length; entry++) {
    const phrase = phrases[entry] ?? '';
    const end = offset + phrase.length;
    const first = token;
    while (token < all.count && (all.start[token] ?? end) < end) token++;
    starts[entry] = hashes.length;
    // "d'" at the end of a text is a word, at the end of a line it is cut in two.
    const isAlone = phrase.endsWith("'") || phrase.endsWith('’');
    const cut = isAlone ? tokenise(phrase) : all;
    const from = isAlone ? 0 : first;
    const to = isAlone ? cut.count : token;
    if (to === from) throw new Error(`A lexicon holds "${phrase}", which has no word in it.`);
    for (let at = from; at < to; at++) hashes.push(cut.hash[at] ?? 0);
    lengths[entry] = to - from;
    offset = end + 1;
  }
  return { sequence: Int32Array.from(hashes), starts, lengths };
}

/** A hash table by open addressing; entries of one key hang on `next`, longest first, then in order. */
function chainBy(
  keysOfEntries: Int32Array,
  lengths: Uint8Array,
): { headOf: (key: number) => number; next: Int32Array } {
  const count = keysOfEntries.length;
  let size = 8;
  while (size < count * 4) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(count).fill(-1);
  let longest = 0;
  for (let entry = 0; entry < count; entry++) longest = Math.max(longest, lengths[entry] ?? 0);
  for (let length = 1; length <= longest; length++) {
    for (let entry = count - 1; entry >= 0; entry--) {
      if (lengths[entry] !== length) continue;
      const key = keysOfEntries[entry] ?? 0;
      let slot = spread(key) & mask;
      while ((heads[slot] ?? -1) >= 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      keys[slot] = key;
      next[entry] = heads[slot] ?? -1;
      heads[slot] = entry;
    }
  }
  const headOf = (key: number): number => {
    let slot = spread(key) & mask;
    for (;;) {
      const head = heads[slot] ?? -1;
      if (head < 0 || keys[slot] === key) return head;
      slot = (slot + 1) & mask;
    }
  };
  return { headOf, next };
}

/** FNV leaves its low bits well mixed, but the fold of the high ones costs one operation. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
