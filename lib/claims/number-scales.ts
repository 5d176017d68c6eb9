import type { NumberLexicons, NumberWord } from './number-lexicons';
import { isSmallNumber, type NumberReading, share, wordAt } from './number-reading';
import { hasSpace, hyphen, isJoinedOn, skipHyphen } from './token-marks';
import { hashOf, type Tokens } from './tokens';

interface Denominator {
  readonly value: number;
  readonly next: number;
  readonly isPlural: boolean;
}

/** What parts are called when two words or more name them: "twenty-fifth", "thirty fifths", "one hundred and fifth". */
export function readDenominator(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): Denominator | undefined {
  const first = wordAt(tokens, at, stop, lexicons);
  if (first?.cardinal === undefined || first.scale !== undefined) return undefined;
  const hundred = wordAt(tokens, at + 1, stop, lexicons)?.scale === 100;
  const isTens = first.cardinal >= 20 && first.cardinal % 10 === 0;
  if (!hundred && !isTens) return undefined;
  let next = hundred ? at + 2 : at + 1;
  if (hundred && lexicons.and.findToken(tokens, next) >= 0) next++;
  else if (tokens.hash[next] === hyphen) next++;
  const last = wordAt(tokens, next, stop, lexicons);
  const isPlural = last?.ordinal === undefined && last?.fraction !== undefined;
  const unit = last?.ordinal ?? (isPlural ? Math.round(1 / (last?.fraction ?? 1)) : 0);
  // "twenty halves" and "thirty quarters" are counted, not named by their parts.
  const isUnit = unit >= (isPlural ? 3 : 1) && unit < (hundred ? 100 : 10);
  return isUnit
    ? { value: first.cardinal * (hundred ? 100 : 1) + unit, next: next + 1, isPlural }
    : undefined;
}

/** Tens, teens and units: "twenty-five", "forty two". */
export function readCardinal(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): { value: number; next: number } {
  const value = wordAt(tokens, at, stop, lexicons)?.cardinal ?? 0;
  let next = at + 1;
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const isHyphen = tokens.hash[next] === hyphen;
    const unit = wordAt(tokens, isHyphen ? next + 1 : next, stop, lexicons)?.cardinal;
    if (unit !== undefined && unit > 0 && unit < 10) {
      next += isHyphen ? 2 : 1;
      return { value: value + unit, next };
    }
  }
  return { value, next };
}

/** After a first value: scales, further parts, "point", fractions, in any order they may come. */
export function readScales(
  tokens: Tokens,
  first: number,
  from: number,
  stop: number,
  lexicons: NumberLexicons,
  start: number,
  form: 'digits' | 'words',
): NumberReading {
  let total = 0;
  let current = start;
  let next = from;
  let scale = 1;
  let last = from;
  let isAfterScale = false;
  // What the last "and" added.
  let addend = 0;
  while (next < stop) {
    let at = next;
    const isJoined =
      tokens.hash[at] === hyphen && at + 1 < stop && !hasSpace(tokens, at) === !hasSpace(tokens, at + 1);
    if (isJoined) at++;
    const attached =
      !isJoined && at === from && form === 'digits' ? attachedScale(tokens, at, lexicons) : undefined;
    const word = wordAt(tokens, at, stop, lexicons);
    const factor = attached ?? word?.scale;
    if (factor !== undefined) {
      if (factor === 100 && current < 100) current = (current === 0 ? 1 : current) * 100;
      else if (factor > total && total > 0 && current === 0) {
        total *= factor;
      } else {
        if (isAfterScale && current === 0) break;
        total += (current === 0 ? 1 : current) * factor;
        current = 0;
      }
      scale = Math.max(scale, factor);
      isAfterScale = true;
      next = at + 1;
      last = next;
      continue;
    }
    if (word?.group !== undefined) {
      // "three hundred and two dozen" adds the dozens, "one hundred dozen" multiplies.
      const counted = addend > 0 ? addend : total + current;
      const value = total + current - counted + counted * word.group;
      return { first, last: at + 1, value, scale, form };
    }
    const rank = form === 'words' ? compoundOrdinal(word, total + current, isAfterScale) : undefined;
    if (rank !== undefined) return { first, last: at + 1, value: rank, scale: 1, form: 'ordinal' };
    if (word?.fraction !== undefined && isFractionHere(word, total + current)) {
      return withScale(tokens, first, at + 1, stop, lexicons, (total + current) * word.fraction, scale);
    }
    // "two-and-a-half" goes on.
    if (isJoined && lexicons.and.findToken(tokens, at) < 0) break;
    // "a $3 million one": only a number all in words ends in "one".
    if (form === 'digits' && word?.cardinal === 1 && wordAt(tokens, at + 1, stop, lexicons) === undefined)
      break;
    if (word?.cardinal !== undefined && isAfterScale && fits(current, word.cardinal)) {
      const parts = readDenominator(tokens, at, stop, lexicons);
      if (parts?.isPlural) return share(first, parts.next, total + current, parts.value);
      const part = readCardinal(tokens, at, stop, lexicons);
      current += part.value;
      next = part.next;
      last = next;
      continue;
    }
    if (isAfterScale && isSmallNumber(tokens, at) && total > 0) {
      // "4 thousand 3 hundred"
      const following = wordAt(tokens, at + 1, stop, lexicons)?.scale;
      if (following === undefined || following >= scale) break;
      current += tokens.value[at] ?? 0;
      next = at + 1;
      continue;
    }
    if (lexicons.and.findToken(tokens, at) >= 0) {
      const isTens = form === 'words' && !isAfterScale && isOldTens(tokens, first, current, lexicons);
      const joined = readAfterAnd(
        tokens,
        at + 1,
        stop,
        lexicons,
        isAfterScale || isTens,
        total > 0 && current === 0 ? scale : 1,
      );
      if (joined === undefined) {
        // "one hundred and third"
        const ending = wordAt(tokens, at + 1, stop, lexicons);
        const rank = form === 'words' ? compoundOrdinal(ending, total + current, isAfterScale) : undefined;
        if (rank === undefined) break;
        return { first, last: at + 2, value: rank, scale: 1, form: 'ordinal' };
      }
      if (joined.improper !== undefined) {
        const value = (total + current + joined.improper) * (joined.value / joined.improper);
        return { first, last: joined.next, value, scale, form: 'fraction' };
      }
      if (joined.isFraction) {
        const value = total + current + joined.value;
        return withScale(tokens, first, joined.next, stop, lexicons, value, scale);
      }
      if (joined.value >= (isTens ? 10 : scale) || !fits(current, joined.value)) break;
      const following = wordAt(tokens, joined.next, stop, lexicons)?.scale;
      if (following === scale || (following !== undefined && following > scale && scale > 100)) break;
      current += joined.value;
      addend = joined.value;
      next = joined.next;
      last = next;
      continue;
    }
    if (form === 'words' && lexicons.point.findToken(tokens, at) >= 0) {
      const decimals = spokenDecimals(tokens, at + 1, stop, lexicons);
      if (decimals === undefined) break;
      return withScale(tokens, first, decimals.next, stop, lexicons, total + current + decimals.value, scale);
    }
    break;
  }
  return { first, last: Math.max(last, from), value: total + current, scale, form };
}

/** "two hundred fiftieth", "three thousandth", "one hundred and third": the last word of a number makes it an ordinal. */
function compoundOrdinal(
  word: NumberWord | undefined,
  before: number,
  isAfterScale: boolean,
): number | undefined {
  const ordinal = word?.ordinal;
  // "two hundred seconds" are counted; "one hundredth" is a part.
  if (ordinal === undefined || before <= 1) return undefined;
  if (ordinal >= 100) return before * ordinal;
  return isAfterScale && before % 100 === 0 && ordinal !== 2 ? before + ordinal : undefined;
}

/** Whether `part` may be added to a sum below a scale: "two hundred" + "five", not "twenty" + "thirty". */
function fits(sum: number, part: number): boolean {
  if (sum === 0) return true;
  if (part < 10) return sum % 10 === 0 && sum % 100 !== 10;
  if (part < 100) return sum % 100 === 0;
  return part < 1000 && sum % 1000 === 0;
}

const letterK = hashOf('k');

function attachedScale(tokens: Tokens, at: number, lexicons: NumberLexicons): number | undefined {
  // "2.33 k" is read a space apart; other letters are words then.
  if (hasSpace(tokens, at) && tokens.hash[at] !== letterK) return undefined;
  const entry = lexicons.attachedScales.findToken(tokens, at);
  if (entry < 0 || isJoinedOn(tokens, at + 1)) return undefined;
  return lexicons.attachedScales.values[entry];
}

/** "two thirds" is a fraction; "two third parties" and "one second" are not. */
function isFractionHere(word: NumberWord, count: number): boolean {
  return word.ordinal === undefined || count === 1;
}

/** A fraction read up to `next`, times the scale that follows: "half a million", "two thirds of a million". */
export function withScale(
  tokens: Tokens,
  first: number,
  next: number,
  stop: number,
  lexicons: NumberLexicons,
  value: number,
  scale: number,
): NumberReading {
  let at = next;
  if (at + 1 < stop && lexicons.of.findToken(tokens, at) >= 0) at++;
  const isBare = at === next;
  let word = wordAt(tokens, at, stop, lexicons);
  if (tokens.hash[at] === hyphen && !hasSpace(tokens, at)) word = wordAt(tokens, ++at, stop, lexicons);
  if (word?.isArticle) word = wordAt(tokens, ++at, stop, lexicons);
  else if (!isBare) word = undefined;
  const factor = word?.scale ?? word?.group;
  if (factor === undefined) return { first, last: next, value, scale, form: 'fraction' };
  return { first, last: at + 1, value: value * factor, scale: Math.max(scale, factor), form: 'fraction' };
}

interface AfterAnd {
  readonly value: number;
  readonly next: number;
  readonly isFraction: boolean;
  /** The top of a fraction above one: it belongs to the whole number before it ("one hundred and thirty-two fifths"). */
  readonly improper?: number;
}

/** "twenty and four": the old way; not "between twenty and four". */
function isOldTens(tokens: Tokens, first: number, value: number, lexicons: NumberLexicons): boolean {
  if (value < 20 || value > 90 || value % 10 !== 0) return false;
  return first === 0 || lexicons.between.findToken(tokens, first - 1) < 0;
}

/** What may follow "and": a part below a hundred, digits below a thousand, or a fraction ("a half"). */
function readAfterAnd(
  tokens: Tokens,
  from: number,
  stop: number,
  lexicons: NumberLexicons,
  isAfterScale: boolean,
  unit: number,
): AfterAnd | undefined {
  const at = skipHyphen(tokens, from);
  const word = wordAt(tokens, at, stop, lexicons);
  if (word?.isArticle) {
    const half = skipHyphen(tokens, at + 1);
    const part = wordAt(tokens, half, stop, lexicons);
    if (part?.fraction === undefined) return undefined;
    // "a third of voters" after "and" is another thing.
    if (lexicons.of.findToken(tokens, half + 1) >= 0) return undefined;
    const scaled = wordAt(tokens, half + 1, stop, lexicons)?.scale;
    // "one billion and a quarter million"
    if (scaled !== undefined && unit > scaled)
      return { value: part.fraction * scaled, next: half + 2, isFraction: true };
    return { value: part.fraction * unit, next: half + 1, isFraction: true };
  }
  if (word?.cardinal !== undefined) {
    const part = readCardinal(tokens, at, stop, lexicons);
    const isHyphen = tokens.hash[part.next] === hyphen;
    const fraction = wordAt(tokens, isHyphen ? part.next + 1 : part.next, stop, lexicons);
    if (fraction?.fraction !== undefined && fraction.scale === undefined) {
      return {
        value: part.value * fraction.fraction * unit,
        next: part.next + (isHyphen ? 2 : 1),
        isFraction: true,
        ...(unit === 1 && part.value * fraction.fraction >= 1 && { improper: part.value }),
      };
    }
    return isAfterScale ? { ...part, isFraction: false } : undefined;
  }
  if (isAfterScale && isSmallNumber(tokens, at) && Number.isInteger(tokens.value[at])) {
    return { value: tokens.value[at] ?? 0, next: at + 1, isFraction: false };
  }
  return undefined;
}

/** "zero three" after "point": 0.03; "eleven": 0.11. */
function spokenDecimals(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): { value: number; next: number } | undefined {
  let digits = '';
  let next = at;
  while (next < stop) {
    const cardinal = wordAt(tokens, next, stop, lexicons)?.cardinal;
    if (cardinal === undefined || (digits !== '' && cardinal > 9)) break;
    const part = readCardinal(tokens, next, stop, lexicons);
    digits += String(part.value);
    next = part.next;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), next };
}
