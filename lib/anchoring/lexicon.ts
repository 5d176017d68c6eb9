import { classOfUnit, unitClass, unspacedScripts } from './unit-class';
import { listedTraits, meaningOf } from './vocabulary';
import { trait } from './word-traits';

/**
 * Numbers the words of texts and quotes, so that comparing them touches no string, and knows of each word, by its
 * number, what is to be known wherever it stands. One lexicon serves a page's text and all of its quotes.
 */
export interface Lexicon {
  /** The number of the folded word at `start` … `end` of `text`, whose `wordHash` is `hash`. */
  readonly idOf: (text: string, start: number, end: number, hash: number) => number;
  /** Ids given so far are below this. */
  readonly size: () => number;
  /** All by id: the word, and its hash. */
  readonly keys: readonly string[];
  readonly hashes: readonly number[];
  /** Equal for words that mean the same. */
  readonly meanings: readonly number[];
  /** The set of letters, a bit each; 0 for what is too short or too long to be nearly equal to anything, and for figures. */
  readonly letters: readonly number[];
  /** Bits of `trait`. */
  readonly traits: readonly number[];
  /** How much the word says where we are: function words little, names and figures most. */
  readonly weights: readonly number[];
}

/** Shorter and longer words are equal or not, never nearly equal. */
const fewestLetters = 3;
const mostLetters = 32;

/** One step of a word's hash, unit by unit. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function createLexicon(): Lexicon {
  const keys: string[] = [];
  const meanings: number[] = [];
  const letters: number[] = [];
  const traits: number[] = [];
  const weights: number[] = [];
  const hashes: number[] = [];
  /** Ids plus one, by the low bits of the hash; the next free entry where that one is taken. */
  let table = new Int32Array(4096);
  const put = (id: number) => {
    let at = spread(hashes[id] ?? 0) & (table.length - 1);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    table[at] = id + 1;
  };
  const idOf = (text: string, start: number, end: number, hash: number): number => {
    const mask = table.length - 1;
    for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
      const id = (table[at] ?? 0) - 1;
      if (id < 0) break;
      const key = keys[id] ?? '';
      if (hashes[id] === hash && key.length === end - start && text.startsWith(key, start)) return id;
    }
    return add(text.slice(start, end), hash);
  };
  const add = (key: string, hash: number): number => {
    const id = keys.length;
    keys.push(key);
    hashes.push(hash);
    const its = readTraits(key);
    letters.push(its & (trait.number | trait.symbol) ? 0 : letterSet(key));
    traits.push(its);
    weights.push(weightOf(its));
    meanings.push(id);
    if (2 * keys.length > table.length) {
      table = new Int32Array(2 * table.length);
      for (let known = 0; known < id; known += 1) put(known);
    }
    put(id);
    const meaning = meaningOf(key);
    if (meaning !== key) meanings[id] = idOf(meaning, 0, meaning.length, hashOf(meaning));
    return id;
  };
  return { idOf, size: () => keys.length, keys, hashes, meanings, letters, traits, weights };
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

export function hashOf(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) hash = addToHash(hash, key.charCodeAt(index));
  return hash;
}

const symbol = /^(?:[%‰°<>=~≈±×+&@#]|\p{Sc}|\p{So}|\p{No})$/u;
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^\d{1,2}(?::\d\d|\.\d{1,2}\.\d+)$/, trait.clockTime],
  [/^\d{1,4}$/, trait.fewDigits],
  [/^(?:1[5-9]|20|21)\d\d$/, trait.year],
];

function readTraits(key: string): number {
  const listed = listedTraits(key);
  const kind = classOfUnit(key.charCodeAt(0));
  if (kind === unitClass.letter || key.startsWith("'"))
    return key.endsWith("'") ? trait.functionWord : listed;
  if (kind === unitClass.digit || kind === unitClass.mark || /^\p{Nd}/u.test(key)) {
    let traits = listed | trait.number;
    for (const [pattern, bit] of numbers) if (pattern.test(key)) traits |= bit;
    return traits;
  }
  if (kind === unitClass.symbol || symbol.test(key))
    return listed | trait.symbol | (key === '$' || /^\p{Sc}/u.test(key) ? trait.currencyMark : 0);
  return unspacedScripts.test(key.charAt(0)) ? listed | trait.unspaced : listed;
}

/** Of a word 1. */
const functionWordWeight = 0.4;
const unspacedWeight = 0.5;
const symbolWeight = 0.25;

function weightOf(traits: number): number {
  if (traits & trait.symbol) return symbolWeight;
  if (traits & trait.unspaced) return unspacedWeight;
  return traits & trait.functionWord ? functionWordWeight : 1;
}

/** Words remembered before all are forgotten: two long pages' worth. */
const mostRemembered = 60_000;
let latest: Lexicon | undefined;

/** The lexicon in use: a page's text changes again and again, and its words hardly do. Kept by who has taken it. */
export function currentLexicon(): Lexicon {
  if (!latest || latest.size() > mostRemembered) latest = createLexicon();
  return latest;
}

function letterSet(key: string): number {
  if (key.length < fewestLetters || key.length > mostLetters) return 0;
  let set = 0;
  for (let index = 0; index < key.length; index += 1) set |= 1 << (key.charCodeAt(index) & 31);
  return set;
}
