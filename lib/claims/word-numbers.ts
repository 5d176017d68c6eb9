import { wordSet } from './cue-context';
import type { NumberLexicons, NumberWord } from './number-lexicons';
import { type NumberReading, share, wordAt } from './number-reading';
import { readCardinal, readDenominator, readScales, withScale } from './number-scales';
import * as flag from './token-flags';
import { hyphen } from './token-marks';
import type { Tokens } from './tokens';

/** Number words: "two hundred and five", "a dozen", "half a million", "tens of billions". */
export function readWords(
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
    // "half a percent", "half a pint"
    const isShare = wordAt(tokens, at + 1, stop, lexicons)?.isArticle && at + 2 < stop;
    const isOfUnit =
      isShare &&
      (lexicons.percentStarts.has(tokens.hash[at + 2] as number) ||
        lexicons.measures.findToken(tokens, at + 2) >= 0);
    return isOfUnit ? reading : undefined;
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

/** Before "a fifth since the spring" they show that it is a share: "by", "than". */
const shareLinks = wordSet('by than about almost nearly roughly around');

/** Nothing that the ordinal could count follows: "of", a mark or the end. */
function endsShare(tokens: Tokens, next: number, lexicons: NumberLexicons): boolean {
  if (lexicons.of.findToken(tokens, next) >= 0) return true;
  return next >= tokens.count || ((tokens.flags[next] as number) & (flag.isWord | flag.isDash)) === 0;
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
  const isLinked = first > 0 && shareLinks.has(tokens.hash[first - 1] as number);
  if (isLinked && lexicons.notCounted.findToken(tokens, next) >= 0) return reading;
  return endsShare(tokens, next, lexicons) ? reading : undefined;
}
