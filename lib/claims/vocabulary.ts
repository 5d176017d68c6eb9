/**
 * Every word that a phrase of some list begins or ends with, numbered from 1, and for each the lists it does so in. The
 * tokeniser looks a word up once; then any list can say from one bit that no phrase of its stands there, which is what
 * four of five look-ups come to. Lists are numbered as they are made; those past the last bit are looked up as such.
 */

/** Bits of one number. */
const bitsEach = 32;
/** Numbers a word has: its hash, then its lists, 128 of them, more than one language needs. */
export const wordSize = 5;
const mostLists = bitsEach * (wordSize - 1);
/** A list that no bit was left for: newer than every text. */
const unlisted = Number.MAX_SAFE_INTEGER;
/** Words told apart by a slot of two bytes. */
const mostWords = 0xffff;

/** By open addressing: the number of a word, 0 for an empty place. Small, so that it stays in the nearest cache. */
let slots = new Uint16Array(1 << 14);
let words = 1;
let lists = 0;
/** `wordSize` numbers for each word, from word 0 on, which is every unknown one and begins nothing. */
export let listsOfWord = new Int32Array(wordSize << 13);

/** The number of a word by its hash; 0 for one that no list knows. */
export function wordNumber(hash: number): number {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  for (;;) {
    const word = slots[slot] as number;
    if (word === 0 || listsOfWord[word * wordSize] === hash) return word;
    slot = (slot + 1) & mask;
  }
}

/** The number of a word, which is given one now if it has none. */
export function numberWord(hash: number): number {
  const known = wordNumber(hash);
  if (known !== 0) return known;
  if (words === mostWords) throw new Error(`A vocabulary holds ${mostWords} words.`);
  if (words * 2 > slots.length) {
    slots = new Uint16Array(slots.length * 2);
    for (let word = 1; word < words; word++) place(listsOfWord[word * wordSize] as number, word);
  }
  if ((words + 1) * wordSize > listsOfWord.length) {
    const narrow = listsOfWord;
    listsOfWord = new Int32Array(narrow.length * 2);
    listsOfWord.set(narrow);
  }
  listsOfWord[words * wordSize] = hash;
  place(hash, words);
  return words++;
}

/**
 * Numbers a list and marks the words, by their hashes, that its phrases begin (or end) with. Writes down their numbers
 * where `numbers` is given.
 */
export function numberList(hashes: Int32Array, numbers?: Uint16Array): number {
  const list = lists++;
  const column = columnOf(list);
  const bit = list < mostLists ? 1 << list : 0;
  let word = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number;
    // Phrases that begin alike follow each other.
    if (at === 0 || hash !== hashes[at - 1]) {
      word = numberWord(hash);
      if (bit !== 0) {
        const place = word * wordSize + column;
        listsOfWord[place] = (listsOfWord[place] as number) | bit;
      }
    }
    if (numbers) numbers[at] = word;
  }
  return bit === 0 ? unlisted : list;
}

/** Where among a word's numbers the bit of a list stands. */
export function columnOf(list: number): number {
  return 1 + ((list / bitsEach) | 0);
}

/** How many lists there are: what was tokenised before a list was made knows nothing of its words. */
export function listCount(): number {
  return lists;
}

/** How many words there are, word 0 with them. */
export function wordCount(): number {
  return words;
}

function place(hash: number, word: number): void {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = word;
}

/** FNV leaves its low bits well mixed, but the fold of the high ones costs one operation. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
