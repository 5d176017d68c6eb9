import { type Tokens, tokenise } from './tokens';
import { columnOf, listsOfWord, numberList, spread, wordSize } from './vocabulary';
import { addToHash, fnvOffset } from './word-hash';

/**
 * Words and phrases to look up by hash, without making a string. Phrases are cut by the tokeniser itself, so
 * "year-on-year", "per cent" or "according to" are written as they stand in text; "Russia's" matches "russia 's".
 */
export interface Lexicon<Value> {
  /** The entry of the longest phrase that starts at token `at` and ends by `limit` (exclusive), or -1. */
  find(tokens: Tokens, at: number, limit?: number): number;
  /** The entry of the longest phrase that ends right before token `at` and starts at `from` or later, or -1. */
  findBefore(tokens: Tokens, at: number, from?: number): number;
  /** The entry of the word of one token that token `at` is, or -1. */
  findToken(tokens: Tokens, at: number): number;
  readonly values: readonly Value[];
  /** Tokens each entry is long. */
  readonly lengths: Uint8Array;
  /** The hash of each entry's first token. */
  readonly firsts: Int32Array;
  /** The hash of each entry's second token; 0 for an entry of one. */
  readonly seconds: Int32Array;
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
  const wordOf = (entry: number, offset: number): number =>
    sequence[(starts[entry] as number) + offset] as number;

  const words = chainBy(
    lengths,
    (entry) => lengths[entry] === 1,
    (entry) => wordOf(entry, 0),
  );
  // Phrases by their first two words: "be" begins hundreds, "be why" one.
  const longer = chainBy(
    lengths,
    (entry) => lengths[entry] !== 1,
    (entry) => pairKey(wordOf(entry, 0), wordOf(entry, 1)),
  );
  // The same by the last word, made when first asked for: most lexicons are read forwards only.
  let backwards: Chains | undefined;
  const firsts = starts.map((start) => sequence[start] as number);
  const seconds = starts.map((start, entry) => (lengths[entry] === 1 ? 0 : (sequence[start + 1] as number)));
  // Numbers in the vocabulary, of the first words and, once asked for, of the last.
  const list = numberList(firsts);
  const column = columnOf(list);
  const bit = 1 << list;
  let endList = -1;

  const fits = (tokens: Tokens, at: number, entry: number): boolean => {
    const first = starts[entry] as number;
    const length = lengths[entry] as number;
    for (let offset = 0; offset < length; offset++) {
      if (tokens.hash[at + offset] !== sequence[first + offset]) return false;
    }
    return true;
  };

  const findWord = (hash: number): number => {
    let entry = words.headOf(hash);
    while (entry >= 0 && firsts[entry] !== hash) entry = words.next[entry] as number;
    return entry;
  };

  return {
    phrases,
    values,
    lengths,
    firsts,
    seconds,
    find(tokens, at, limit = tokens.count) {
      if (at >= limit) return -1;
      if (
        list < tokens.lists &&
        ((listsOfWord[(tokens.word[at] as number) * wordSize + column] as number) & bit) === 0
      )
        return -1;
      const hash = tokens.hash[at] as number;
      if (longer.count > 0 && at + 1 < limit) {
        let entry = longer.headOf(pairKey(hash, tokens.hash[at + 1] as number));
        while (entry >= 0) {
          if (at + (lengths[entry] as number) <= limit && fits(tokens, at, entry)) return entry;
          entry = longer.next[entry] as number;
        }
      }
      return findWord(hash);
    },
    findBefore(tokens, at, from = 0) {
      if (at <= from) return -1;
      if (endList < 0)
        endList = numberList(firsts.map((_, entry) => wordOf(entry, (lengths[entry] as number) - 1)));
      if (
        endList < tokens.lists &&
        ((listsOfWord[(tokens.word[at - 1] as number) * wordSize + columnOf(endList)] as number) &
          (1 << endList)) ===
          0
      )
        return -1;
      backwards ??= chainBy(
        lengths,
        () => true,
        (entry) => wordOf(entry, (lengths[entry] as number) - 1),
      );
      let entry = backwards.headOf(tokens.hash[at - 1] as number);
      while (entry >= 0) {
        const start = at - (lengths[entry] as number);
        if (start >= from && fits(tokens, start, entry)) return entry;
        entry = backwards.next[entry] as number;
      }
      return -1;
    },
    findToken(tokens, at) {
      if (
        list < tokens.lists &&
        ((listsOfWord[(tokens.word[at] as number) * wordSize + column] as number) & bit) === 0
      )
        return -1;
      return findWord(tokens.hash[at] ?? 0);
    },
  };
}

/** One key for two words; unequal pairs may share one, so whoever looks up compares the words. */
export function pairKey(first: number, second: number): number {
  return Math.imul(first, pairPrime) ^ second;
}

/** Odd, so that no bit of the first word is lost; of the size of the golden ratio's, so that they spread. */
const pairPrime = 0x9e3779b1 | 0;

/** The hashes of all phrases one after the other; where each starts in `sequence` and how many tokens it is long. */
interface CutPhrases {
  readonly sequence: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
}

/**
 * Cuts all phrases. Plain letters and spaces, which nearly all are, are hashed where they stand; the tokeniser cuts
 * the rest, so that a list and a text can never disagree.
 */
function cutPhrases(phrases: readonly string[]): CutPhrases {
  const lengths = new Uint8Array(phrases.length);
  const starts = new Int32Array(phrases.length);
  const hashes: number[] = [];
  for (let entry = 0; entry < phrases.length; entry++) {
    const phrase = phrases[entry] ?? '';
    const first = hashes.length;
    if (!cutPlain(phrase, hashes)) {
      hashes.length = first;
      const cut = tokenise(phrase);
      for (let at = 0; at < cut.count; at++) hashes.push(cut.hash[at] as number);
    }
    if (hashes.length === first) throw new Error(`A lexicon holds "${phrase}", which has no word in it.`);
    starts[entry] = first;
    lengths[entry] = hashes.length - first;
  }
  return { sequence: Int32Array.from(hashes), starts, lengths };
}

/** Adds the hashes of a phrase of plain letters (as `hashOf` makes them); false at anything else. */
function cutPlain(phrase: string, hashes: number[]): boolean {
  let hash = fnvOffset;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) hash = addToHash(hash, letter);
    else if (code !== 0x20) return false;
    else if (hash !== fnvOffset) {
      hashes.push(hash);
      hash = fnvOffset;
    }
  }
  if (hash !== fnvOffset) hashes.push(hash);
  return true;
}

interface Chains {
  /** The first entry of a chain that holds all of this key, and may hold others: compare the words. -1 for none. */
  readonly headOf: (key: number) => number;
  /** The entry after an entry of its chain, or -1. */
  readonly next: Int32Array;
  readonly count: number;
}

/** Bits of a slot that hold an entry; the others hold the key's upper bits. A lexicon of more entries is a bug. */
const entryBits = 14;
const entryMask = (1 << entryBits) - 1;

/**
 * A hash table by open addressing; entries of like keys hang on `next`, longest first, then in order. A slot is four
 * bytes, so that the tables of all lists stay in the nearest cache: most of what a look-up costs is fetching its slot.
 */
function chainBy(
  lengths: Uint8Array,
  holds: (entry: number) => boolean,
  keyOf: (entry: number) => number,
): Chains {
  let count = 0;
  for (let entry = 0; entry < lengths.length; entry++) if (holds(entry)) count++;
  if (count > entryMask) throw new Error(`A lexicon holds ${count} phrases, more than ${entryMask}.`);
  let size = 8;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const next = new Int32Array(lengths.length).fill(-1);
  for (let entry = lengths.length - 1; entry >= 0; entry--) {
    if (!holds(entry)) continue;
    const key = keyOf(entry);
    let slot = spread(key) & mask;
    while (slots[slot] !== 0 && !isLike(slots[slot] as number, key)) slot = (slot + 1) & mask;
    // Entries come last first: before those of its length, after the longer ones.
    let before = -1;
    let after = ((slots[slot] as number) & entryMask) - 1;
    while (after >= 0 && (lengths[after] as number) > (lengths[entry] as number)) {
      before = after;
      after = next[after] as number;
    }
    next[entry] = after;
    if (before < 0) slots[slot] = (key & ~entryMask) | (entry + 1);
    else next[before] = entry;
  }
  const headOf = (key: number): number => {
    let slot = spread(key) & mask;
    for (;;) {
      const head = slots[slot] as number;
      if (head === 0 || isLike(head, key)) return (head & entryMask) - 1;
      slot = (slot + 1) & mask;
    }
  };
  return { headOf, next, count };
}

/** Whether the upper bits agree. */
function isLike(slot: number, key: number): boolean {
  return ((slot ^ key) & ~entryMask) === 0;
}
