import { none, type Phrases, readPhrases, takePhrases } from './phrases';
import type { Tokens } from './tokens';
import { columnOf, listsOfWord, numberList, spread, wordSize } from './vocabulary';

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
  /** The entry of the first `length` tokens of an entry, or -1. */
  frontOf(entry: number, length: number): number;
  /** By entry. A phrase given more than once has its value at the first. */
  readonly values: Value[];
  /** Tokens each entry is long. */
  readonly lengths: Uint8Array;
  /** The hash of each entry's first token. */
  readonly firsts: Int32Array;
  /** The number of that in the vocabulary. */
  readonly words: Uint16Array;
  /** The hash of each entry's second token; 0 for an entry of one. */
  readonly seconds: Int32Array;
}

/** From phrase to value. */
export function defineLexicon<Value>(words: Readonly<Record<string, Value>>): Lexicon<Value> {
  for (const word in words) readPhrases(word, words[word], none);
  return takeLexicon();
}

/** A lexicon of which only membership matters: words separated by `|`, so that phrases may hold spaces. */
export function defineWords(words: string): Lexicon<true> {
  readPhrases(words, true);
  return takeLexicon();
}

/** The words of a list written with `|`. */
export function splitWords(words: string): string[] {
  return words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Of two equal phrases the first counts, with the value of both where they are to be merged. */
export type Merge<Value> = (one: Value, other: Value) => Value;

/** Of the phrases read and not yet taken. */
export function takeLexicon<Value>(merge?: Merge<Value>): Lexicon<Value> {
  const phrases = takePhrases<Value>();
  const { sequence, starts, lengths, firsts, seconds, values } = phrases;
  const { slots, next, twins } = chain(phrases, false);
  if (merge)
    for (let at = 0; at < twins.length; at += 2) {
      const first = twins[at] as number;
      values[first] = merge(values[first] as Value, values[twins[at + 1] as number] as Value);
    }
  // The same by the last word, made when first asked for: most lexicons are read forwards only.
  let backwards: Chains | undefined;
  const hasLonger = sequence.length > firsts.length;
  const words = new Uint16Array(firsts.length);
  // Numbers in the vocabulary, of the first words and, once asked for, of the last.
  const list = numberList(firsts, words);
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
    let entry = headOf(slots, hash);
    while (entry >= 0 && (firsts[entry] !== hash || lengths[entry] !== 1)) entry = next[entry] as number;
    return entry;
  };

  return {
    values,
    lengths,
    firsts,
    words,
    seconds,
    frontOf(entry, length) {
      const start = starts[entry] as number;
      let front = headOf(slots, keyOf(sequence, start, length));
      while (
        front >= 0 &&
        !(lengths[front] === length && isSame(sequence, start, starts[front] as number, length))
      )
        front = next[front] as number;
      return front;
    },
    find(tokens, at, limit = tokens.count) {
      if (at >= limit) return -1;
      if (
        list < tokens.lists &&
        ((listsOfWord[(tokens.word[at] as number) * wordSize + column] as number) & bit) === 0
      )
        return -1;
      const hash = tokens.hash[at] as number;
      if (hasLonger && at + 1 < limit) {
        let entry = headOf(slots, pairKey(hash, tokens.hash[at + 1] as number));
        while (entry >= 0) {
          if (at + (lengths[entry] as number) <= limit && fits(tokens, at, entry)) return entry;
          entry = next[entry] as number;
        }
      }
      return findWord(hash);
    },
    findBefore(tokens, at, from = 0) {
      if (at <= from) return -1;
      if (endList < 0)
        endList = numberList(starts.map((start, entry) => lastOf(sequence, start, lengths[entry] as number)));
      if (
        endList < tokens.lists &&
        ((listsOfWord[(tokens.word[at - 1] as number) * wordSize + columnOf(endList)] as number) &
          (1 << endList)) ===
          0
      )
        return -1;
      backwards ??= chain(phrases, true);
      let entry = headOf(backwards.slots, tokens.hash[at - 1] as number);
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

interface Chains {
  readonly slots: Int32Array;
  /** The entry after an entry of its chain, or -1. */
  readonly next: Int32Array;
  /** In pairs, entries and those after them that are the same. */
  readonly twins: readonly number[];
}

/** Bits of a slot that hold an entry, as many as `readPhrases` has room for; the others hold the key's upper bits. */
const entryBits = 14;
const entryMask = (1 << entryBits) - 1;

/**
 * A hash table by open addressing; entries of like keys hang on `next`, longest first, then in order. A slot is four
 * bytes, so that the tables of all lists stay in the nearest cache: most of what a look-up costs is fetching its slot.
 * A phrase that was there before is left out.
 */
function chain({ sequence, starts, lengths }: Phrases<unknown>, isBackwards: boolean): Chains {
  const count = lengths.length;
  let size = 8;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  const next = new Int32Array(count).fill(-1);
  const twins: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    const start = starts[entry] as number;
    const length = lengths[entry] as number;
    const key = isBackwards ? lastOf(sequence, start, length) : keyOf(sequence, start, length);
    const slot = slotOf(slots, key);
    // Behind the longer ones and those of its length.
    let before = -1;
    let after = ((slots[slot] as number) & entryMask) - 1;
    while (
      after >= 0 &&
      (lengths[after] as number) >= length &&
      !(lengths[after] === length && isSame(sequence, start, starts[after] as number, length))
    ) {
      before = after;
      after = next[after] as number;
    }
    if (after >= 0 && lengths[after] === length) twins.push(after, entry);
    else {
      next[entry] = after;
      if (before < 0) slots[slot] = (key & ~entryMask) | (entry + 1);
      else next[before] = entry;
    }
  }
  return { slots, next, twins };
}

/** Phrases are found by their first two words: "be" begins hundreds, "be why" one. */
function keyOf(sequence: Int32Array, start: number, length: number): number {
  const first = sequence[start] as number;
  return length === 1 ? first : pairKey(first, sequence[start + 1] as number);
}

function lastOf(sequence: Int32Array, start: number, length: number): number {
  return sequence[start + length - 1] as number;
}

function isSame(sequence: Int32Array, one: number, other: number, length: number): boolean {
  let offset = 0;
  while (offset < length && sequence[one + offset] === sequence[other + offset]) offset++;
  return offset === length;
}

/** The first entry of a chain that holds all of this key, and may hold others: compare the words. -1 for none. */
function headOf(slots: Int32Array, key: number): number {
  return ((slots[slotOf(slots, key)] as number) & entryMask) - 1;
}

/** The slot of a key, or the empty one where it belongs. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = spread(key) & mask;
  for (;;) {
    const head = slots[slot] as number;
    // Whether the upper bits agree.
    if (head === 0 || ((head ^ key) & ~entryMask) === 0) return slot;
    slot = (slot + 1) & mask;
  }
}
