import { lowerOf } from './characters';
import { type Merge, splitWords } from './lexicon';
import type { Rows } from './sovereignty-lexicon';
import { hashOf, type Tokens, tokenise } from './tokens';

/**
 * A lexicon for languages that bend their words: a word of a phrase that ends in a star stands for everything it
 * begins ("аннексир*", "Golan*"). Words without a star must match whole. Slower than `Lexicon` (a phrase is
 * compared unit by unit once its first letters fit), so English keeps to whole words.
 */
export interface StemLexicon<Value> {
  /** The entry of the longest phrase that starts at token `at` and ends by `limit` (exclusive), or -1. */
  find(tokens: Tokens, at: number, limit?: number): number;
  readonly values: readonly Value[];
  /** Tokens each entry is long. */
  readonly lengths: Uint8Array;
  readonly phrases: readonly string[];
}

interface Word {
  /** Lower case, without its star. */
  readonly text: string;
  readonly isStem: boolean;
}

/** Every phrase is filed under its first letters, this many; a shorter stem under all it has. */
const keyLength = 3;

/**
 * From lists written with `|`, which may be broken over lines between words, and the value of their phrases; of two
 * equally long that fit, the first counts. The values of equal phrases are merged, or the first counts.
 */
export function stemLexiconOf<Value>(rows: Rows<Value>, merge?: Merge<Value>): StemLexicon<Value> {
  const merged = new Map<string, Value>();
  for (const [list, value] of rows) {
    for (const phrase of splitWords(list.replace(/\s+/g, ' '))) {
      const known = merged.get(phrase);
      if (known === undefined) merged.set(phrase, value);
      else if (merge) merged.set(phrase, merge(known, value));
    }
  }
  const pairs = [...merged];
  const words = pairs.map(([phrase]) => readPhrase(phrase));
  const buckets = new Map<number, number[]>();
  words.forEach(([first], entry) => {
    const key = hashOf((first?.text ?? '').slice(0, keyLength));
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  });
  for (const bucket of buckets.values()) {
    bucket.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0) || a - b);
  }

  return {
    phrases: pairs.map(([phrase]) => phrase),
    values: pairs.map(([, value]) => value),
    lengths: Uint8Array.from(words, (phrase) => phrase.length),
    find(tokens, at, limit = tokens.count) {
      if (at >= limit || words.length === 0) return -1;
      const start = tokens.start[at] ?? 0;
      const length = (tokens.end[at] ?? 0) - start;
      for (let key = Math.min(keyLength, length); key > 0; key--) {
        for (const entry of buckets.get(hashOf(tokens.text.slice(start, start + key))) ?? []) {
          const phrase = words[entry] ?? [];
          if (at + phrase.length <= limit && phrase.every((word, index) => fits(tokens, at + index, word)))
            return entry;
        }
      }
      return -1;
    },
  };
}

/** Whether the token is the word, or begins with it where it is a stem. */
function fits(tokens: Tokens, at: number, word: Word): boolean {
  const start = tokens.start[at] ?? 0;
  const length = (tokens.end[at] ?? 0) - start;
  if (word.isStem ? length < word.text.length : length !== word.text.length) return false;
  for (let index = 0; index < word.text.length; index++) {
    const written = lowerOf(tokens.text.charCodeAt(start + index));
    const wanted = word.text.charCodeAt(index);
    // U+2019 in text for the straight apostrophe of a list.
    if (written !== wanted && !(wanted === 0x27 && written === 0x2019)) return false;
  }
  return true;
}

function readPhrase(phrase: string): Word[] {
  const words = phrase.split(' ').flatMap((part) => {
    const isStem = part.endsWith('*');
    const tokens = tokenise(isStem ? part.slice(0, -1) : part);
    return Array.from({ length: tokens.count }, (_, index): Word => {
      const text = tokens.text
        .slice(tokens.start[index], tokens.end[index])
        .toLowerCase()
        .replaceAll('’', "'");
      return { text, isStem: isStem && index === tokens.count - 1 };
    });
  });
  if (words.length === 0) throw new Error(`A stem lexicon holds "${phrase}", which has no word in it.`);
  return words;
}
