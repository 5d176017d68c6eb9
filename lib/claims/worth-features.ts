import { type ClaimKindId, claimKindIds } from './claim';
import type { SentenceReading } from './sentence-reading';
import * as flag from './token-flags';
import { colon } from './token-marks';
import { hashOf } from './tokens';

/** Words, endings and beginnings share a table of 2^15 weights by their hash; two of 10,000 rarely meet in one sentence. */
const tableBits = 15;
const tableSize = 1 << tableBits;

/** Features from here on are shape and kinds, which need no words of a language. */
export const firstShapeFeature = tableSize;

/** Steps of a count: a feature fires for every step reached, so that a weight is what one step more is worth. */
const wordSteps = [4, 7, 11, 16, 22, 30, 40] as const;
const numberSteps = [1, 2, 3, 5] as const;
const nameSteps = [1, 2, 4, 7] as const;
const kindSteps = [1, 2, 3, 4] as const;
/** Share of a sentence's tokens that stand in quotation marks. */
const quotedSteps = [0.05, 0.5, 0.9] as const;

const numberBase = wordSteps.length;
const nameBase = numberBase + numberSteps.length;
const kindBase = nameBase + nameSteps.length;
const kindCountBase = kindBase + claimKindIds.length;
const quotedBase = kindCountBase + kindSteps.length;
const markBase = quotedBase + quotedSteps.length;

/** Single observations, one weight each, in this order after the counted ones. */
const bit = {
  year: 1 << 0,
  currency: 1 << 1,
  percent: 1 << 2,
  opensWithQuote: 1 << 3,
  question: 1 << 4,
  exclamation: 1 << 5,
  colon: 1 << 6,
  dash: 1 << 7,
  bracket: 1 << 8,
  onlyNames: 1 << 9,
  mostlyNames: 1 << 10,
  acronym: 1 << 11,
  allCaps: 1 << 12,
  unfinished: 1 << 13,
  startsSmall: 1 << 14,
  startsWithNumber: 1 << 15,
} as const;
const markCount = Object.keys(bit).length;

/** How many weights the model has: the hashed table, then one for each feature of shape and kind. */
export const worthFeatureCount = tableSize + markBase + markCount;

/** No sentence is looked at beyond this many tokens: hostile text has no end. */
const longestSentence = 400;

/** Features of one sentence, to be filled again for the next: `ids[i]` was seen at token `at[i]`, or -1 for the whole. */
export interface WorthFeatures {
  readonly ids: Int32Array;
  readonly at: Int32Array;
  count: number;
}

/** Room for the features of any sentence. */
export function createWorthFeatures(): WorthFeatures {
  const room = longestSentence * 3 + placesWithWeights + worthFeatureCount - tableSize;
  return { ids: new Int32Array(room), at: new Int32Array(room), count: 0 };
}

const question = hashOf('?');
const exclamation = hashOf('!');
/** A word has its own ending as a feature from this length on: "-ing" of "king" says nothing. */
const shortestWithEnding = 6;
/** A longer word has its beginning as a feature as well, which its other forms share: "prosec-utors", "prosec-uted". */
const shortestWithStem = 7;
const stemLength = 5;
/** Keeps hashes of endings, of beginnings and of classes of number apart from those of words. */
const endingSalt = 0x3000000;
const stemSalt = 0x51ed270b;
const numberSalt = 0x1000;
/**
 * A word at the beginning or the end of a sentence is a feature of its own there, since much is told by how a
 * sentence opens ("But", "He") and closes ("said", a unit, a year).
 */
const firstSalt = 0x1b873593;
const secondSalt = 0x2c1b3c6d;
const nextToLastSalt = 0x297a2d39;
const lastSalt = 0x7feb352d;
/** Room for the four of them and for the kinds that come together. */
const placesWithWeights = 5;
const kindsSalt = 0x5bd1e995;

/**
 * Fills `features` with what the worth model sees of a sentence: its words, their endings, its shape and the kinds
 * found in it. Integers only; linear in the tokens.
 */
export function listWorthFeatures(
  sentence: SentenceReading,
  kinds: readonly ClaimKindId[],
  features: WorthFeatures,
): void {
  const { tokens, quotation } = sentence.prose;
  const { units, offset, start, end, hash, flags, value } = tokens;
  const { from } = sentence;
  const to = Math.min(sentence.to, from + longestSentence);
  const { ids, at } = features;
  let count = 0;
  let seen = 0;
  let words = 0;
  let numbers = 0;
  let names = 0;
  let acronyms = 0;
  let quoted = 0;
  let placed = 0;
  const last = lastWord(flags, from, to);
  const nextToLast = lastWord(flags, from, last);
  for (let token = from; token < to; token++) {
    const bits = flags[token] as number;
    let id = hash[token] as number;
    if ((quotation[token] as number) > 0) quoted++;
    if ((bits & flag.isNumber) !== 0) {
      numbers++;
      const size = numberClass(
        bits,
        value[token] as number,
        (end[token] as number) - (start[token] as number),
      );
      if (size === year) seen |= bit.year;
      id = numberSalt + size;
    } else if ((bits & flag.isWord) !== 0) {
      words++;
      if ((bits & flag.isAllCaps) !== 0) acronyms++;
      const isFirst = token === from || ((flags[token - 1] as number) & flag.isOpen) !== 0;
      if ((bits & flag.isCapitalised) !== 0 && !isFirst) names++;
      else if ((end[token] as number) - (start[token] as number) >= shortestWithEnding) {
        const first = (start[token] as number) - offset;
        const close = (end[token] as number) - offset;
        const ending =
          ((units[close - 1] as number) << 10) ^
          ((units[close - 2] as number) << 5) ^
          (units[close - 3] as number);
        ids[count] = slotOf(ending + endingSalt);
        at[count++] = token;
        if (close - first >= shortestWithStem) {
          ids[count] = slotOf(stemOf(units, first));
          at[count++] = token;
        }
      }
    } else if ((bits & flag.isCurrencySign) !== 0) seen |= bit.currency;
    else if ((bits & flag.isPercentSign) !== 0) seen |= bit.percent;
    else if ((bits & flag.isDash) !== 0) seen |= bit.dash;
    else if ((bits & flag.isQuote) !== 0) {
      if (token === from) seen |= bit.opensWithQuote;
    } else if ((bits & flag.isOpen) !== 0) seen |= bit.bracket;
    else if (id === question) seen |= bit.question;
    else if (id === exclamation) seen |= bit.exclamation;
    else if (id === colon) seen |= bit.colon;
    ids[count] = slotOf(id);
    at[count++] = token;
    if ((bits & wordOrNumber) !== 0) {
      if (placed < 2) {
        ids[count] = slotOf(id + (placed === 0 ? firstSalt : secondSalt));
        at[count++] = token;
        placed++;
      }
      if (token === last || token === nextToLast) {
        ids[count] = slotOf(id + (token === last ? lastSalt : nextToLastSalt));
        at[count++] = token;
      }
    }
  }

  const small = words - names;
  const first = flags[from] as number;
  const final = to > from ? (flags[to - 1] as number) : 0;
  if (small === 0) seen |= bit.onlyNames;
  if (names > small) seen |= bit.mostlyNames;
  if (acronyms > 0) seen |= bit.acronym;
  if (acronyms > 0 && acronyms >= words - 1) seen |= bit.allCaps;
  if ((final & (flag.isTerminator | flag.isQuote | flag.isClose)) === 0) seen |= bit.unfinished;
  if ((first & flag.isWord) !== 0 && (first & flag.isCapitalised) === 0) seen |= bit.startsSmall;
  if ((first & flag.isNumber) !== 0) seen |= bit.startsWithNumber;

  // Which kinds come together says more than their sum: a date alone is often routine, with a law hardly ever.
  let set = 0;
  for (let kind = 0; kind < kinds.length; kind++)
    set |= 1 << claimKindIds.indexOf(kinds[kind] as ClaimKindId);
  ids[count] = slotOf(set + kindsSalt);
  at[count++] = -1;

  features.count = count;
  addSteps(features, 0, words, wordSteps);
  addSteps(features, numberBase, numbers, numberSteps);
  addSteps(features, nameBase, names, nameSteps);
  for (let kind = 0; kind < claimKindIds.length; kind++)
    if ((set & (1 << kind)) !== 0) add(features, kindBase + kind);
  // Who says it is no reason of its own; the more of the rest, the better.
  const counted = (set & attributionBit) !== 0 ? kinds.length - 1 : kinds.length;
  addSteps(features, kindCountBase, counted, kindSteps);
  addSteps(features, quotedBase, quoted / Math.max(1, to - from), quotedSteps);
  for (let mark = 0; mark < markCount; mark++) if ((seen & (1 << mark)) !== 0) add(features, markBase + mark);
}

const attributionBit = 1 << claimKindIds.indexOf('attribution');

function add(features: WorthFeatures, id: number): void {
  features.ids[features.count] = tableSize + id;
  features.at[features.count++] = -1;
}

function addSteps(features: WorthFeatures, base: number, amount: number, steps: readonly number[]): void {
  for (let step = 0; step < steps.length && amount >= (steps[step] as number); step++)
    add(features, base + step);
}

const wordOrNumber = flag.isWord | flag.isNumber;

/** The last word or number before `to`; before `from` when there is none. */
function lastWord(flags: Int32Array, from: number, to: number): number {
  let token = to - 1;
  while (token >= from && ((flags[token] as number) & wordOrNumber) === 0) token--;
  return token;
}

/** The hash of a word's beginning; lower and upper case are the same for letters of ASCII. */
function stemOf(units: Uint16Array, start: number): number {
  let hash = stemSalt;
  for (let at = start; at < start + stemLength; at++)
    hash = Math.imul(hash ^ ((units[at] as number) | 0x20), 0x01000193);
  return hash;
}

/** The weight of a hash: scrambled (murmur3's finaliser), its upper bits. */
export function slotOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - tableBits);
}

const year = 1;

/** Numbers by their look: a year, a decimal, and five sizes (a day of a month is at most 31, a month 12). */
function numberClass(bits: number, value: number, length: number): number {
  if ((bits & flag.isDecimal) !== 0) return 2;
  if ((bits & flag.isGrouped) === 0 && length === 4 && value >= 1500 && value < 2100) return year;
  if (value >= 1000) return 3;
  if (value >= 100) return 4;
  if (value > 31) return 5;
  return value > 12 ? 6 : 7;
}
