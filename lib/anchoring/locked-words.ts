import { rawOf, type TokenRow } from './tokens';
import { isCapitalLetter } from './unit-class';
import { toldByCapital } from './vocabulary';
import { trait } from './word-traits';

/** The kinds of word that carry the claim: a passage in which one differs is never the same passage. */
export type Lock = 'number' | 'date' | 'name' | 'negation';

/** Tells which token of a text is locked, and why. */
export type LockAt = (index: number) => Lock | undefined;

/** A stretch with more capitals than this among its longer words is set as a headline; capitals then name nothing. */
const headlineShare = 0.9;
const fewestLongWords = 4;
const shortestLong = 4;

/** Reads the locks of a text; whether it is set as a headline is judged by the tokens `from` … `to`. */
export function lockReader(row: TokenRow, from: number, to: number): LockAt {
  let headline: boolean | undefined;
  const isHeadline = () => {
    headline ??= isSetAsHeadline(row, from, to);
    return headline;
  };
  return (index) => readLock(row, index, isHeadline);
}

const toldByCapitalPattern = new RegExp(`\\b(?:${toldByCapital.join('|')})\\b`, 'gi');

/** Whether two texts of the same folded words have all such words written alike: then no capital tells them apart. */
export function haveEqualCapitals(one: string, other: string): boolean {
  return (
    (one.match(toldByCapitalPattern) ?? []).join(' ') === (other.match(toldByCapitalPattern) ?? []).join(' ')
  );
}

/** Whether two writings of such a word, which differ only in capitals, are two words after all. */
export function isOtherWordByCase(one: string, other: string, key: string): boolean {
  if (one === other) return false;
  const isShort = key.length <= 3 && key !== 'may';
  if (isShort || key === 'aids') return isUpper(one) !== isUpper(other) && (isLower(one) || isLower(other));
  return isLower(one) !== isLower(other);
}

/** The traits of a token; none outside the text. */
export function traitsAt({ ids, lexicon }: TokenRow, index: number): number {
  return lexicon.traits[ids[index] ?? -1] ?? 0;
}

/** Letters of a currency's code: "CHF 300". */
const currencyCode = 3;

const isWord = (traits: number) => (traits & (trait.number | trait.symbol)) === 0;

function readLock(row: TokenRow, index: number, isHeadline: () => boolean): Lock | undefined {
  const traits = traitsAt(row, index);
  if (traits & trait.negation) return 'negation';
  if (
    traits & trait.dayOrMonth &&
    (!(traits & trait.doubtfulDate) || isCapital(row, index) || isBesideNumber(row, index))
  )
    return 'date';
  if (traits & trait.number) return isDateNumber(row, index, traits) ? 'date' : 'number';
  if (traits & (trait.numberWord | trait.unit)) return 'number';
  if (traits & trait.magnitude && (lengthOf(row, index) > 3 || traitsAt(row, index - 1) & trait.number))
    return 'number';
  if (!isWord(traits) || !isCapital(row, index)) return undefined;
  if (traits & trait.place) return 'name';
  const raw = rawOf(row, index);
  const isInCapitals = raw.length > 1 && isUpper(raw);
  if (traits & trait.functionWord && !isInCapitals) return undefined;
  if (isInCapitals && raw.length === currencyCode && isBesideNumber(row, index)) return 'number';
  if (isHeadline()) return undefined;
  if ((isInCapitals && raw.length < 6) || !isSentenceStart(row, index)) return 'name';
  const isNextClose = (row.starts[index + 1] ?? Infinity) <= (row.ends[index] ?? 0) + 1;
  return isNextClose && isCapital(row, index + 1) ? 'name' : undefined;
}

function lengthOf({ starts, ends }: TokenRow, index: number): number {
  return (ends[index] ?? 0) - (starts[index] ?? 0);
}

/** A number is a date's when a month stands near it, when it is a time of day, or when it looks like a bare year. */
function isDateNumber(row: TokenRow, index: number, traits: number): boolean {
  const next = traitsAt(row, index + 1);
  if (traits & trait.clockTime || next & trait.afterClock) return true;
  if (next & (trait.unit | trait.magnitude) || traitsAt(row, index - 1) & trait.currencyMark) return false;
  if (traits & trait.year) return true;
  const near = traitsAt(row, index - 2) | traitsAt(row, index - 1) | next | traitsAt(row, index + 2);
  return (traits & trait.fewDigits) !== 0 && (near & trait.month) !== 0;
}

function isBesideNumber(row: TokenRow, index: number): boolean {
  return ((traitsAt(row, index - 1) | traitsAt(row, index + 1)) & trait.number) !== 0;
}

function isSentenceStart({ normal, starts }: TokenRow, index: number): boolean {
  const at = normal.startOf(starts[index] ?? 0);
  const before = normal.raw.slice(Math.max(0, at - 4), at);
  return before.trim() === '' || /(?:[.!?:]["'”’»)\]]*|["“‘«(]|\n)\s*$/.test(before);
}

function isSetAsHeadline(row: TokenRow, from: number, to: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let index = from; index < to; index += 1) {
    if (lengthOf(row, index) < shortestLong || !isWord(traitsAt(row, index))) continue;
    long += 1;
    if (isCapital(row, index)) capitals += 1;
  }
  return long >= fewestLongWords && capitals > long * headlineShare;
}

function isCapital({ normal, starts }: TokenRow, index: number): boolean {
  const unit = starts[index];
  if (unit === undefined) return false;
  const at = normal.startOf(unit);
  const code = normal.raw.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : isCapitalLetter(normal.raw.slice(at, at + 1));
}

function isUpper(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function isLower(raw: string): boolean {
  return raw === raw.toLowerCase();
}
