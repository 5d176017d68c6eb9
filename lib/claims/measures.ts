import type { MeasureLexicons } from './measure-lexicons';
import type { NumberLexicons } from './number-lexicons';
import type { NumberReading } from './number-reading';
import * as flag from './token-flags';
import { hasSpace, hyphen, slash } from './token-marks';
import { hashOf, type Tokens } from './tokens';

/** A unit found after a number: its CLDR identifier, where it ends, and the value where a smaller unit was added. */
export interface Measure {
  readonly unit: string;
  readonly last: number;
  readonly value?: number;
}

const per = hashOf('per');
const article = hashOf('a');
const articleN = hashOf('an');
const openBracket = hashOf('[');
const openBrace = hashOf('{');

/** Units of speed: those whose "per hour" makes a unit of its own. */
const speeds = new Set(['kilometer', 'mile', 'meter', 'foot', 'centimeter', 'inch', 'kilowatt']);
const hours: ReadonlyMap<number, string> = new Map([
  [hashOf('hour'), 'hour'],
  [hashOf('hr'), 'hour'],
  [hashOf('h'), 'hour'],
  [hashOf('second'), 'second'],
  [hashOf('sec'), 'second'],
  [hashOf('s'), 'second'],
  [hashOf('minute'), 'minute'],
  [hashOf('millisecond'), 'millisecond'],
  [hashOf('ms'), 'millisecond'],
]);

/** The unit that stands at token `at`, after `number`. */
export function findMeasure(
  tokens: Tokens,
  number: NumberReading,
  at: number,
  to: number,
  {
    measure: lexicons,
    number: words,
  }: { readonly measure: MeasureLexicons; readonly number: NumberLexicons },
): Measure | undefined {
  const bracketed = tokens.hash[at] === openBracket || tokens.hash[at] === openBrace;
  const from = bracketed ? at + 1 : at;
  const entry = lexicons.units.find(tokens, from, to);
  if (entry >= 0) {
    const unit = lexicons.units.values[entry] ?? '';
    let last = from + (lexicons.units.lengths[entry] as number);
    if (bracketed) last = Math.min(last + 1, to);
    if (isGlued(tokens, last)) return undefined;
    return withSpeed(tokens, unit, last, to) ?? withInches(tokens, number, unit, last, to, lexicons, words);
  }
  // "100m" was read as millions only when it could be; "12 m" and "3 t" stand apart.
  const isDigits = number.form === 'digits' || number.form === 'fraction';
  if (!isDigits || tokens.hash[at - 1] === hyphen) return undefined;
  const attached = lexicons.attached.findToken(tokens, at);
  if (attached < 0 || isGlued(tokens, at + 1)) return undefined;
  const unit = lexicons.attached.values[attached] ?? '';
  const isLetter = ((tokens.flags[at] as number) & (flag.isCapitalised | flag.isWord)) === flag.isWord;
  if (hasSpace(tokens, at) && (!isLetter || !looseUnits.has(unit))) return undefined;
  return withSpeed(tokens, unit, at + 1, to) ?? { unit, last: at + 1 };
}

/** One-letter units that are read even a space apart. */
const looseUnits = new Set(['meter', 'metric-ton', 'liter', 'gram']);

function isGlued(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || hasSpace(tokens, at)) return false;
  const bits = tokens.flags[at] as number;
  return (bits & (flag.isWord | flag.isNumber)) !== 0 && (bits & flag.isPossessive) === 0;
}

function withSpeed(tokens: Tokens, unit: string, last: number, to: number): Measure | undefined {
  if (!speeds.has(unit)) return undefined;
  let at = last;
  const isHyphenated = tokens.hash[at] === hyphen && !hasSpace(tokens, at);
  if (isHyphenated) at++;
  const link = tokens.hash[at];
  if (at + 1 >= to || !(link === per || link === slash || link === article || link === articleN))
    return undefined;
  at++;
  if (tokens.hash[at] === hyphen) at++;
  const time = hours.get(tokens.hash[at] as number);
  return time === undefined || at >= to ? undefined : { unit: `${unit}-per-${time}`, last: at + 1 };
}

const inchesPerFoot = 12;
const and = hashOf('and');

/** "5 feet 2 inches" */
function withInches(
  tokens: Tokens,
  number: NumberReading,
  unit: string,
  last: number,
  to: number,
  lexicons: MeasureLexicons,
  words: NumberLexicons,
): Measure {
  if (unit !== 'foot') return { unit, last };
  const at = tokens.hash[last] === and ? last + 1 : last;
  const cardinal = words.words.findToken(tokens, at);
  const isDigits = ((tokens.flags[at] as number) & flag.isNumber) !== 0;
  const inches = isDigits
    ? (tokens.value[at] ?? Number.NaN)
    : (words.words.values[cardinal]?.cardinal ?? Number.NaN);
  if (at + 1 >= to) return { unit, last };
  const entry = lexicons.units.findToken(tokens, at + 1);
  const isInches = entry >= 0 ? lexicons.units.values[entry] === 'inch' : tokens.hash[at + 1] === inchesWord;
  if (!isInches || !(inches < inchesPerFoot)) return { unit, last };
  return { unit, last: at + 2, value: number.value + inches / inchesPerFoot };
}

const inchesWord = hashOf('in');
