import type { Lexicon } from './lexicon';
import { hashOf } from './tokens';
import * as is from './word-classes';

/** What is known of a word by its hash: its classes, and which lists have a phrase that begins with it. */
export interface WordIndex {
  /** Position of the word in `classes` and `starts`; -1 for a word that no list knows. */
  find(hash: number): number;
  readonly classes: Int32Array;
  /** One bit for each of the lists, in their order. */
  readonly starts: Uint16Array;
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

/** Lists told apart in two bytes. */
const mostLists = 16;

/**
 * One table over the word classes and the first words of up to sixteen lists, so that reading a text looks each word
 * up once instead of once a list. Throws when there are more lists: a bug.
 */
export function indexWords(
  grammar: Lexicon<number>,
  lists: readonly Pick<Lexicon<unknown>, 'firsts'>[],
): WordIndex {
  if (lists.length > mostLists)
    throw new Error(`A word index tells ${mostLists} lists apart, not ${lists.length}.`);
  const known = new Map<number, { classes: number; starts: number }>();
  const entryOf = (hash: number) => {
    const entry = known.get(hash) ?? { classes: 0, starts: 0 };
    known.set(hash, entry);
    return entry;
  };
  grammar.values.forEach((bits, entry) => {
    if (grammar.lengths[entry] === 1) entryOf(grammar.firsts[entry] as number).classes |= bits;
  });
  lists.forEach((list, number) => {
    for (const first of list.firsts) entryOf(first).starts |= 1 << number;
  });

  for (const [word, bits] of contractions) entryOf(hashOf(word)).classes |= bits;

  let size = 16;
  while (size < known.size * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const classes = new Int32Array(known.size);
  const starts = new Uint16Array(known.size);
  let count = 0;
  for (const [hash, entry] of known) {
    let slot = spread(hash) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    slots[slot] = count;
    classes[count] = entry.classes;
    starts[count] = entry.starts;
    count++;
  }
  return {
    classes,
    starts,
    find(hash) {
      let slot = spread(hash) & mask;
      for (;;) {
        const found = slots[slot] as number;
        if (found < 0 || keys[slot] === hash) return found;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
