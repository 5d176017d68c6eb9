import type { Lexicon } from './lexicon';
import { hashOf } from './tokens';
import { numberWord, wordCount, wordNumber } from './vocabulary';
import * as is from './word-classes';

/** What is known of a word by its hash: its classes, and which lists have a phrase that begins with it. */
export interface WordIndex {
  /** For each word of vocabulary.ts, by its number: its classes, then one bit for each list in their order. */
  readonly words: Int32Array;
}

/** What the tokeniser cuts off a word; a list of words cannot hold them, as they are no words by themselves. */
const contractions: readonly (readonly [string, number])[] = [
  ["'s", is.isPossessiveWord],
  ["'re", is.isBe],
  ["'m", is.isBe],
  ["'ve", is.isHave],
  ["'ll", is.isModal],
  ["'d", is.isModal],
];

/** Lists told apart in two bytes; the last bit is the colon's (phrase-lists.ts). */
const mostLists = 15;

/**
 * One table over the word classes and the first words of up to fifteen lists, so that reading a text looks each word
 * up once instead of once a list. Throws when there are more lists: a bug.
 */
export function indexWords(
  grammar: Lexicon<number>,
  lists: readonly Pick<Lexicon<unknown>, 'firsts'>[],
): WordIndex {
  if (lists.length > mostLists)
    throw new Error(`A word index tells ${mostLists} lists apart, not ${lists.length}.`);
  const hashes = lists.map(({ firsts }) => firsts);
  for (const firsts of [...hashes, grammar.firsts]) for (const hash of firsts) numberWord(hash);
  for (const [word] of contractions) numberWord(hashOf(word));
  const words = new Int32Array(2 * wordCount());
  const add = (hash: number, offset: number, bits: number): void => {
    const at = 2 * wordNumber(hash) + offset;
    words[at] = (words[at] as number) | bits;
  };
  grammar.values.forEach((bits, entry) => {
    if (grammar.lengths[entry] === 1) add(grammar.firsts[entry] as number, 0, bits);
  });
  for (const [word, bits] of contractions) add(hashOf(word), 0, bits);
  hashes.forEach((firsts, list) => {
    for (const hash of firsts) add(hash, 1, 1 << list);
  });
  return { words };
}
