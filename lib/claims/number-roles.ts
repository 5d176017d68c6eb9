import { wordSet } from './cue-context';
import type { NumberReading } from './number-reading';
import type { QuantityRole } from './quantity';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { colon, comma, dot, hasSpace, hyphen } from './token-marks';
import { hashOf, type Tokens } from './tokens';

const hash = hashOf('#');

const plural = hashOf('s');

const one = hashOf('one');

/** Numbers that are part of a name, a code or a time, told by what is written on to them. */
export function nameRole(
  tokens: Tokens,
  reading: NumberReading,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): QuantityRole | undefined {
  const { first, last } = reading;
  const isDigits = reading.form === 'digits' || reading.form === 'fraction';
  if (!isDigits) return undefined;
  const previous = first - 1;
  const isJoined = previous >= from && !hasSpace(tokens, first);
  if (isJoined) {
    const mark = tokens.hash[previous] ?? 0;
    if (mark === hash) return 'title';
    if (mark === colon && isNumberAt(tokens, previous - 1)) return 'time';
    if (mark === dot && previous > from && isNumberAt(tokens, previous - 1)) return 'code';
    if (mark === hyphen && !hasSpace(tokens, previous) && previous > from) {
      const word = tokens.flags[previous - 1] as number;
      if ((word & flag.isWord) !== 0 && !isNumberWord(tokens, previous - 1, lexicons)) return 'title';
    }
  }
  if (last >= to || hasSpace(tokens, last)) {
    return lexicons.number.clock.find(tokens, last, to) >= 0 ? 'time' : undefined;
  }
  const next = tokens.hash[last] ?? 0;
  if (next === colon && isNumberAt(tokens, last + 1) && !hasSpace(tokens, last + 1)) return 'time';
  if (next === dot && isNumberAt(tokens, last + 1) && !hasSpace(tokens, last + 1)) return 'code';
  if (next === plural) return 'date';
  if (lexicons.number.clock.find(tokens, last, to) >= 0) return 'time';
  return undefined;
}

/** Whether token `at` is a number in digits. */
export function isNumberAt(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & flag.isNumber) !== 0;
}

function isNumberWord(tokens: Tokens, at: number, lexicons: QuantityLexicons): boolean {
  const entry = lexicons.number.words.findToken(tokens, at);
  return entry >= 0 && lexicons.number.words.values[entry]?.isArticle !== true;
}

/** What a number without a unit is: a title ("No. 5"), an age in commas, or a number. */
export function numberRole(
  tokens: Tokens,
  low: NumberReading,
  from: number,
  lexicons: QuantityLexicons,
): QuantityRole {
  if (isTitled(tokens, low, from, lexicons)) return 'title';
  return isAgeInCommas(tokens, low, from) ? 'age' : 'number';
}

/** No one older is written "Poe, 45, left". */
const oldestAge = 110;

/** "Jane Poe, 45, left" */
function isAgeInCommas(tokens: Tokens, { first, last, value, form }: NumberReading, from: number): boolean {
  if (form !== 'digits' || !(value >= 1 && value <= oldestAge) || !Number.isInteger(value)) return false;
  const isName = first - 2 >= from && ((tokens.flags[first - 2] as number) & flag.isCapitalised) !== 0;
  if (!isName || tokens.hash[first - 1] !== comma) return false;
  return tokens.hash[last] === comma || ((tokens.flags[last] as number) & flag.isTerminator) !== 0;
}

/** "No. 5", "Chapter 3", "phase 2": a name when nothing is counted after it. */
function isTitled(tokens: Tokens, reading: NumberReading, from: number, lexicons: QuantityLexicons): boolean {
  let before = reading.first - 1;
  if (before > from && tokens.hash[before] === dot && !hasSpace(tokens, before)) before--;
  if (before < from || !hasSpace(tokens, reading.first)) return false;
  return lexicons.number.titles.findToken(tokens, before) >= 0;
}

/** Whether "one" stands for somebody or something: "this one". */
export function isPronoun(
  tokens: Tokens,
  reading: NumberReading,
  role: QuantityRole,
  from: number,
  lexicons: QuantityLexicons,
): boolean {
  if (tokens.hash[reading.first] !== one || reading.last !== reading.first + 1) return false;
  if (role === 'number') return true;
  if (role !== 'count' || reading.first === from) return false;
  return (
    lexicons.number.notCounted.findToken(tokens, reading.first - 1) >= 0 &&
    pronounMakers.has(tokens.hash[reading.first - 1] as number)
  );
}

const pronounMakers = wordSet('the this that no any each every which another only');

/** "million-dollar", "several hundred": a scale with no number of its own. */
export function isScaleAlone(tokens: Tokens, reading: NumberReading): boolean {
  return (
    reading.form === 'words' &&
    reading.value === reading.scale &&
    reading.scale > 1 &&
    reading.last === reading.first + 1 &&
    tokens.count > 0
  );
}

const article = hashOf('a');

/** Tokens of "several", "a few" or the like before token `first`; 0 where there are none. */
export function severalBefore(
  tokens: Tokens,
  first: number,
  from: number,
  lexicons: QuantityLexicons,
): number {
  const before = tokens.hash[first - 1] === hyphen ? first - 2 : first - 1;
  for (let length = 2; length > 0; length--) {
    if (before - length + 1 < from) continue;
    const entry = lexicons.number.several.find(tokens, before - length + 1, before + 1);
    if (entry >= 0 && lexicons.number.several.lengths[entry] === length) {
      const isArticled = tokens.hash[before - length] === article && before - length >= from;
      return first - 1 - before + length + (isArticled ? 1 : 0);
    }
  }
  return 0;
}
