import type { NumberLexicons, NumberWord } from './number-lexicons';
import * as flag from './token-flags';
import { hashOf, type Tokens } from './tokens';

/** A number as read from tokens `first` (inclusive) to `last` (exclusive). */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The power of ten its scale words multiplied by: 1 when there was none. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'plural' | 'ordinal';
}

/** Tokens of the longest number read: "one hundred and twenty-three thousand four hundred and fifty-six". */
const longestNumber = 24;

const slash = hashOf('/');
const hyphen = hashOf('-');
const comma = hashOf(',');
const point = hashOf('.');

/** The number that starts at token `at`, however written; undefined when none does. `limit` is exclusive. */
export function readNumber(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const reading = readPlainNumber(tokens, at, limit, lexicons);
  if (reading === undefined || reading.form === 'ordinal' || reading.form === 'plural') return reading;
  const link = reading.last < limit ? lexicons.outOf.find(tokens, reading.last, limit) : -1;
  if (link < 0 || !Number.isInteger(reading.value)) return reading;
  return (
    readShare(tokens, reading, reading.last + (lexicons.outOf.lengths[link] ?? 1), limit, lexicons) ?? reading
  );
}

/** Above it, "two in 2019" is a year and "5 in 10,000" no everyday share unless written with a group sign. */
const largestPlainShare = 1000;

/** "one in five", "two out of five hundred", "1 over 3". */
function readShare(
  tokens: Tokens,
  part: NumberReading,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const whole = readPlainNumber(tokens, at, limit, lexicons);
  if (whole === undefined || !Number.isInteger(whole.value)) return undefined;
  // "minus one over twenty" is a share below nothing.
  if (Math.abs(part.value) < 1 || whole.value <= Math.abs(part.value)) return undefined;
  if (whole.form !== 'digits' && whole.form !== 'words') return undefined;
  const isGrouped = ((tokens.flags[at] ?? 0) & flag.isGrouped) !== 0 || whole.form === 'words';
  if (whole.value > largestPlainShare && !isGrouped) return undefined;
  // "one in three years" and "two in 10 days" are lengths of time; "1 in 5." and "one in five people" are shares.
  if (whole.last < limit && lexicons.durations.find(tokens, whole.last, limit) >= 0) return undefined;
  return { first: part.first, last: whole.last, value: part.value / whole.value, scale: 1, form: 'fraction' };
}

function readPlainNumber(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const stop = Math.min(limit, at + longestNumber);
  const bits = tokens.flags[at] ?? 0;
  if ((bits & flag.isNumber) !== 0) {
    return (bits & flag.isOpaque) !== 0 ? undefined : readDigits(tokens, at, stop, lexicons);
  }
  if ((bits & flag.isDash) !== 0 && isMinusSign(tokens, at, stop)) {
    const reading = readDigits(tokens, at + 1, stop, lexicons);
    return reading && { ...reading, first: at, value: -reading.value };
  }
  // ".25"
  if (tokens.hash[at] === point && isLeadingPoint(tokens, at, stop)) {
    const digits = (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0);
    const value = (tokens.value[at + 1] ?? 0) / 10 ** digits;
    return { first: at, last: at + 2, value, scale: 1, form: 'digits' };
  }
  if ((bits & flag.isWord) === 0) return undefined;
  const word = wordAt(tokens, at, stop, lexicons);
  if (word === undefined) return undefined;
  if (word.isMinus) {
    const next = wordAt(tokens, at + 1, stop, lexicons);
    const reading = next?.isMinus ? undefined : readPlainNumber(tokens, at + 1, stop, lexicons);
    if (reading === undefined || reading.form === 'plural' || reading.form === 'ordinal') return undefined;
    return { ...reading, first: at, value: -reading.value };
  }
  return readWords(tokens, at, stop, lexicons, word);
}

function wordAt(tokens: Tokens, at: number, stop: number, lexicons: NumberLexicons): NumberWord | undefined {
  if (at >= stop) return undefined;
  const entry = lexicons.words.findToken(tokens, at);
  return entry < 0 ? undefined : lexicons.words.values[entry];
}

function isMinusSign(tokens: Tokens, at: number, stop: number): boolean {
  if (at + 1 >= stop || hasSpace(tokens, at + 1)) return false;
  return hasSpace(tokens, at) && ((tokens.flags[at + 1] ?? 0) & flag.isNumber) !== 0;
}

function isLeadingPoint(tokens: Tokens, at: number, stop: number): boolean {
  const next = tokens.flags[at + 1] ?? 0;
  return (
    at + 1 < stop &&
    hasSpace(tokens, at) &&
    !hasSpace(tokens, at + 1) &&
    (next & flag.isNumber) !== 0 &&
    (next & (flag.isDecimal | flag.isGrouped | flag.isOpaque)) === 0
  );
}

function readDigits(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  let value = tokens.value[at] ?? Number.NaN;
  if (Number.isNaN(value)) return undefined;
  let next = at + 1;
  // "40 000", "1 414 021 100"
  const groups = spacedGroups(tokens, at, stop);
  for (; next <= at + groups; next++) value = value * 1000 + (tokens.value[next] ?? 0);
  // "th" of "19th"
  if (next < stop && !hasSpace(tokens, next) && lexicons.ordinalSuffixes.findToken(tokens, next) >= 0) {
    return { first: at, last: next + 1, value, scale: 1, form: 'ordinal' };
  }
  const power = readPower(tokens, at, stop, value);
  if (power) return power;
  const simple = simpleFraction(tokens, at, stop);
  if (simple !== undefined) return { first: at, last: at + 3, value: simple, scale: 1, form: 'fraction' };
  // "10 1/2", "10 ½"
  const mixed = next < stop && hasSpace(tokens, next) ? simpleFraction(tokens, next, stop) : undefined;
  if (mixed !== undefined && mixed < 1 && Number.isInteger(value)) {
    value += mixed;
    next += 3;
  } else if (next < stop && isVulgar(tokens, next)) {
    value += tokens.value[next] ?? 0;
    next++;
  }
  return readScales(tokens, at, next, stop, lexicons, value, 'digits');
}

const caret = hashOf('^');
const times = new Set(['x', '×', '*'].map(hashOf));

/** "1e10", "10^6", "1.3x10^-4" */
function readPower(tokens: Tokens, at: number, stop: number, value: number): NumberReading | undefined {
  const next = at + 1;
  if (next >= stop || hasSpace(tokens, next)) return undefined;
  const read = (last: number, result: number): NumberReading | undefined =>
    Number.isFinite(result) ? { first: at, last, value: result, scale: 1, form: 'digits' } : undefined;
  const start = tokens.start[next] ?? 0;
  if ((tokens.text.charCodeAt(start) | 0x20) === 0x65) {
    const digits = tokens.text.slice(start + 1, tokens.end[next]);
    if (/^\d{1,3}$/.test(digits)) return read(next + 1, value * 10 ** Number(digits));
    const negative = digits === '' && isDashAt(tokens, next + 1) ? tokens.value[next + 2] : undefined;
    return negative !== undefined && negative < 300 ? read(next + 3, value / 10 ** negative) : undefined;
  }
  if (tokens.hash[next] === caret) {
    const exponent = readExponent(tokens, next + 1, stop);
    return exponent && read(exponent.last, value ** exponent.value);
  }
  const isTimesTen =
    times.has(tokens.hash[next] ?? 0) && tokens.value[next + 1] === 10 && tokens.hash[next + 2] === caret;
  const exponent = isTimesTen ? readExponent(tokens, next + 3, stop) : undefined;
  if (exponent) return read(exponent.last, value * 10 ** exponent.value);
  // "x10" is one token
  const isX10 = tokens.hash[next] === hashX10 && tokens.hash[next + 1] === caret;
  const after = isX10 ? readExponent(tokens, next + 2, stop) : undefined;
  return after && read(after.last, value * 10 ** after.value);
}

const hashX10 = hashOf('x10');
const plus = hashOf('+');

function readExponent(tokens: Tokens, at: number, stop: number): { value: number; last: number } | undefined {
  const isSigned = isDashAt(tokens, at) || tokens.hash[at] === plus;
  const digits = isSigned ? at + 1 : at;
  const value = tokens.value[digits] ?? Number.NaN;
  if (digits >= stop || Number.isNaN(value) || value > 300) return undefined;
  return { value: isDashAt(tokens, at) ? -value : value, last: digits + 1 };
}

function isDashAt(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & flag.isDash) !== 0 && lengthAt(tokens, at) === 1;
}

/** How many tokens of three digits follow, a space apart, that belong to the number at `at`. */
function spacedGroups(tokens: Tokens, at: number, stop: number): number {
  const bits = tokens.flags[at] ?? 0;
  const length = lengthAt(tokens, at);
  if ((bits & (flag.isGrouped | flag.isDecimal)) !== 0 || length > 3 || tokens.value[at] === 0) return 0;
  let groups = 0;
  for (let next = at + 1; next < stop; next++) {
    const gap = (tokens.start[next] ?? 0) - (tokens.end[next - 1] ?? 0);
    const more = tokens.flags[next] ?? 0;
    const digits =
      (more & flag.isDecimal) !== 0
        ? Math.trunc(tokens.value[next] ?? 0).toString().length
        : lengthAt(tokens, next);
    if (gap !== 1 || (more & flag.isNumber) === 0 || (more & flag.isGrouped) !== 0 || digits !== 3) break;
    groups++;
    if ((more & flag.isDecimal) !== 0) break;
  }
  // "101 202": with an ordinary space a single group may be two numbers; a second one or a round one settles it.
  if (groups === 1 && tokens.text.charCodeAt(tokens.end[at] ?? 0) === 0x20) {
    return (tokens.value[at + 1] ?? 0) % 100 === 0 ? 1 : 0;
  }
  return groups;
}

/** "3/4"; not "12/05/2017", "24/7" or "9/11". */
function simpleFraction(tokens: Tokens, at: number, stop: number): number | undefined {
  if (at + 2 >= stop || tokens.hash[at + 1] !== slash) return undefined;
  if (hasSpace(tokens, at + 1) !== hasSpace(tokens, at + 2)) return undefined;
  const top = tokens.value[at] ?? Number.NaN;
  const bottom = tokens.value[at + 2] ?? Number.NaN;
  if (!(Number.isInteger(top) && Number.isInteger(bottom) && top > 0 && bottom > 1 && bottom <= 100))
    return undefined;
  if (tokens.hash[at + 3] === slash) return undefined;
  return top < bottom ? top / bottom : undefined;
}

function isVulgar(tokens: Tokens, at: number): boolean {
  const value = tokens.value[at] ?? 0;
  return ((tokens.flags[at] ?? 0) & flag.isDecimal) !== 0 && lengthAt(tokens, at) === 1 && value < 1;
}

/** Number words: "two hundred and five", "a dozen", "half a million", "tens of billions". */
function readWords(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
  word: NumberWord,
): NumberReading | undefined {
  if (word.plural !== undefined && word.cardinal === undefined) {
    return readPlural(tokens, at, stop, lexicons, word.plural);
  }
  if (word.isArticle) {
    const next = wordAt(tokens, at + 1, stop, lexicons);
    if (next?.fraction !== undefined && next.plural === undefined) {
      return readFraction(tokens, at, at + 2, stop, lexicons, next.fraction, next.ordinal !== undefined);
    }
    if (next?.group !== undefined) return readScales(tokens, at, at + 2, stop, lexicons, next.group, 'words');
    // "a twenty-first of it", not "a twenty-first century idea"
    const part = next?.cardinal === undefined ? undefined : readDenominator(tokens, at + 1, stop, lexicons);
    if (part && endsShare(tokens, part.next, lexicons)) return share(at, part.next, 1, part.value);
    if (next?.scale === undefined) return undefined;
    return readScales(tokens, at, at + 1, stop, lexicons, 1, 'words');
  }
  if (word.cardinal !== undefined) {
    // "one - fourth", "two thirds", "three-quarters"
    const { value, next } = readCardinal(tokens, at, stop, lexicons);
    const part = readDenominator(tokens, next, stop, lexicons);
    // "one twenty-fifth", "twenty twenty fifths"; "one hundred thirty fifths" is read where its hundred is.
    if (part && (part.isPlural || (value === 1 && endsShare(tokens, part.next, lexicons))))
      return share(at, part.next, value, part.value);
    const unit = wordAt(tokens, tokens.hash[next] === hyphen ? next + 1 : next, stop, lexicons);
    if (value >= 20 && value % 10 === 0 && unit?.ordinal !== undefined && unit.ordinal < 10) {
      const last = tokens.hash[next] === hyphen ? next + 2 : next + 1;
      return { first: at, last, value: value + unit.ordinal, scale: 1, form: 'ordinal' };
    }
    return readScales(tokens, at, next, stop, lexicons, value, 'words');
  }
  if (word.fraction !== undefined && word.ordinal === undefined) {
    // "half a million", "quarter million"; bare "half" is no number by itself.
    const reading = readFraction(tokens, at, at + 1, stop, lexicons, word.fraction, false);
    if (reading === undefined || reading.last > at + 1) return reading;
    // "half a percent"
    const isShare = wordAt(tokens, at + 1, stop, lexicons)?.isArticle && at + 2 < stop;
    return isShare && lexicons.percentStarts.has(tokens.hash[at + 2] ?? 0) ? reading : undefined;
  }
  if (word.group !== undefined)
    return { first: at, last: at + 1, value: word.group, scale: 1, form: 'words' };
  if (word.scale !== undefined) {
    // "million-dollar", "hundred": one of them.
    return readScales(tokens, at, at, stop, lexicons, 1, 'words');
  }
  if (word.ordinal !== undefined)
    return { first: at, last: at + 1, value: word.ordinal, scale: 1, form: 'ordinal' };
  return undefined;
}

interface Denominator {
  readonly value: number;
  readonly next: number;
  readonly isPlural: boolean;
}

/** What parts are called when two words or more name them: "twenty-fifth", "thirty fifths", "one hundred and fifth". */
function readDenominator(
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

function share(first: number, last: number, top: number, bottom: number): NumberReading {
  return { first, last, value: top / bottom, scale: 1, form: 'fraction' };
}

/** Before "a fifth since the spring" they show that it is a share: "by", "than". */
const shareLinks = new Set(['by', 'than', 'about', 'almost', 'nearly', 'roughly', 'around'].map(hashOf));

/** Nothing that the ordinal could count follows: "of", a mark or the end. */
function endsShare(tokens: Tokens, next: number, lexicons: NumberLexicons): boolean {
  if (lexicons.of.findToken(tokens, next) >= 0) return true;
  return next >= tokens.count || ((tokens.flags[next] ?? 0) & (flag.isWord | flag.isDash)) === 0;
}

/** "dozens", "tens of thousands", "hundreds of millions": the least it can mean. */
function readPlural(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
  least: number,
): NumberReading {
  let value = least;
  let next = at + 1;
  while (next + 1 < stop && lexicons.of.findToken(tokens, next) >= 0) {
    const more = wordAt(tokens, next + 1, stop, lexicons);
    const factor = more?.plural ?? more?.scale;
    if (factor === undefined) break;
    value *= factor;
    next += 2;
  }
  return { first: at, last: next, value, scale: value, form: 'plural' };
}

/** Tens, teens and units: "twenty-five", "forty two". */
function readCardinal(
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
function readScales(
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
    if (word?.fraction !== undefined && isFractionHere(word, total + current)) {
      return withScale(tokens, first, at + 1, stop, lexicons, (total + current) * word.fraction, scale);
    }
    // "two-and-a-half" goes on.
    if (isJoined && lexicons.and.findToken(tokens, at) < 0) break;
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
      if (joined === undefined) break;
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

/** Whether a letter or digit is written on to the token before `at`. */
function isJoinedOn(tokens: Tokens, at: number): boolean {
  return (
    at < tokens.count &&
    !hasSpace(tokens, at) &&
    ((tokens.flags[at] ?? 0) & (flag.isWord | flag.isNumber)) !== 0 &&
    ((tokens.flags[at] ?? 0) & flag.isPossessive) === 0
  );
}

function isSmallNumber(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & flag.isNumber) !== 0 && (tokens.value[at] ?? 1000) < 1000;
}

/** "two thirds" is a fraction; "two third parties" and "one second" are not. */
function isFractionHere(word: NumberWord, count: number): boolean {
  return word.ordinal === undefined || count === 1;
}

/** A fraction from `next` on: multiplies "a million", "of a million", "million", "a dozen". */
function readFraction(
  tokens: Tokens,
  first: number,
  next: number,
  stop: number,
  lexicons: NumberLexicons,
  fraction: number,
  isOrdinal: boolean,
): NumberReading | undefined {
  const reading = withScale(tokens, first, next, stop, lexicons, fraction, 1);
  if (!isOrdinal || reading.last > next) return reading;
  // "a third of voters", "by a third." against "a third term"
  const isLinked = first > 0 && shareLinks.has(tokens.hash[first - 1] ?? 0);
  if (isLinked && lexicons.notCounted.findToken(tokens, next) >= 0) return reading;
  return endsShare(tokens, next, lexicons) ? reading : undefined;
}

function withScale(
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

function skipHyphen(tokens: Tokens, at: number): number {
  return tokens.hash[at] === hyphen && !hasSpace(tokens, at) ? at + 1 : at;
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

/** Whether a space or line break stands before token `at`. */
export function hasSpace(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? flag.isSpaceBefore) & flag.isSpaceBefore) !== 0;
}

/** UTF-16 units of token `at`. */
export function lengthAt(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
}

/** Whether token `at` is a comma: the only mark that may part the numbers of a list. */
export function isComma(tokens: Tokens, at: number): boolean {
  return tokens.hash[at] === comma;
}
