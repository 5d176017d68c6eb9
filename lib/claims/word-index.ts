import { type Lexicon, pairKey } from './lexicon';
import { hashOf } from './tokens';
import { numberWord, spread, wordCount } from './vocabulary';
import * as is from './word-classes';

/** What is known of a word: its classes, and which lists have a phrase that begins with it. */
export interface WordIndex {
  /**
   * For each word of vocabulary.ts, by its number, three numbers: its classes; one bit for each list that holds it
   * alone, in their order; and one for each list with a longer phrase that begins with it.
   */
  readonly words: Int32Array;
  /** The lists that may have a phrase beginning with two words, by their hashes: bits, and rarely one too many. */
  readonly listsOfPair: (first: number, second: number) => number;
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

type Phrases = Pick<Lexicon<unknown>, 'firsts' | 'words' | 'seconds'>;

/**
 * One table over the word classes and the first words of up to fifteen lists, so that reading a text looks each word
 * up once instead of once a list. Throws when there are more lists: a bug.
 */
export function indexWords(grammar: Lexicon<number>, lists: readonly Phrases[]): WordIndex {
  if (lists.length > mostLists)
    throw new Error(`A word index tells ${mostLists} lists apart, not ${lists.length}.`);
  const classes = contractions.map(([word, bits]) => [numberWord(hashOf(word)), bits] as const);
  const words = new Int32Array(3 * wordCount());
  let pairs = 0;
  for (const [word, bits] of classes) words[3 * word] = bits;
  for (let entry = 0; entry < grammar.words.length; entry++) {
    const place = 3 * (grammar.words[entry] as number);
    if (grammar.lengths[entry] === 1)
      words[place] = (words[place] as number) | (grammar.values[entry] as number);
  }
  lists.forEach((list, number) => {
    for (let entry = 0; entry < list.words.length; entry++) {
      const isPair = +(list.seconds[entry] !== 0);
      const place = 3 * (list.words[entry] as number) + 1 + isPair;
      words[place] = (words[place] as number) | (1 << number);
      pairs += isPair;
    }
  });
  return { words, listsOfPair: indexPairs(lists, pairs) };
}

/** Bits of a slot that hold lists; the others hold the key's upper bits. */
const listBits = 0xffff;

/** A hash table by open addressing. Pairs that share a slot's upper bits share its lists. */
function indexPairs(lists: readonly Phrases[], count: number): (first: number, second: number) => number {
  let size = 8;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  const slotOf = (key: number): number => {
    let slot = spread(key) & (size - 1);
    while (slots[slot] !== 0 && (((slots[slot] as number) ^ key) & ~listBits) !== 0)
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  lists.forEach(({ firsts, seconds }, list) => {
    for (let entry = 0; entry < firsts.length; entry++) {
      const second = seconds[entry] as number;
      if (second === 0) continue;
      const key = pairKey(firsts[entry] as number, second);
      const slot = slotOf(key);
      slots[slot] = (slots[slot] as number) | (key & ~listBits) | (1 << list);
    }
  });
  return (first, second) => (slots[slotOf(pairKey(first, second))] as number) & listBits;
}
