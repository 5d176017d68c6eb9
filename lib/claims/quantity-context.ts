import type { Bound } from './claim';
import type { Lexicon } from './lexicon';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { hasSpace, hyphen, slash } from './token-marks';
import { hashOf, type Tokens, tokenText } from './tokens';

export interface Approximation {
  readonly isApproximate: boolean;
  readonly bound: Bound | undefined;
  /** The token of "about", or of the quantity itself. */
  readonly first: number;
  /** The token after "or more". */
  readonly last: number;
}

/** "about", "more than", "at least" before the quantity of tokens `first` to `last`; "or more", "plus" after it. */
export function readApproximation(
  tokens: Tokens,
  first: number,
  last: number,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Approximation {
  let isApproximate = false;
  let bound: Bound | undefined;
  let before = first;
  let phraseFirst = first;
  // "at least about", "just over": two hedges at most.
  for (let round = 0; round < 2; round++) {
    // "over the 20" is still over 20.
    if (before > from && tokens.hash[before - 1] === the) before--;
    const limit = lengthBefore(tokens, before, from, lexicons.number.bounds);
    const hedge = lengthBefore(tokens, before, from, lexicons.number.approximate);
    if (limit === 1 && lexicons.number.boundTopics.findToken(tokens, before - 2) >= 0) break;
    if (limit > 0 && bound === undefined) {
      const entry = lexicons.number.bounds.find(tokens, before - limit, before);
      bound = lexicons.number.bounds.values[entry];
    }
    if (hedge > 0) isApproximate = true;
    if (limit === 0 && hedge === 0) break;
    before -= Math.max(limit, hedge);
    phraseFirst = before;
  }
  const after = last < to ? lexicons.number.boundsAfter.find(tokens, last, to) : -1;
  if (after >= 0) {
    bound ??= lexicons.number.boundsAfter.values[after];
    const end = last + (lexicons.number.boundsAfter.lengths[after] as number);
    return { isApproximate, bound, first: phraseFirst, last: end };
  }
  const hedge = last < to && hasSpace(tokens, last) ? lexicons.number.hedgesAfter.find(tokens, last, to) : -1;
  if (hedge >= 0) {
    return {
      isApproximate: true,
      bound,
      first: phraseFirst,
      last: last + (lexicons.number.hedgesAfter.lengths[hedge] as number),
    };
  }
  return { isApproximate, bound, first: phraseFirst, last };
}

const the = hashOf('the');

/** Tokens of the longest phrase of the lexicon that ends right before token `at`; 0 when none does. */
function lengthBefore<Value>(tokens: Tokens, at: number, from: number, lexicon: Lexicon<Value>): number {
  const entry = lexicon.findBefore(tokens, at, from);
  return entry < 0 ? 0 : (lexicon.lengths[entry] as number);
}

/** What a quantity is per, and the tokens that say so (`last` exclusive). */
export interface Per {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
}

/** What the quantity is per: "a year" → "year", "per capita" → "capita", "each" → "each", "/month" → "month". */
export function readPer(tokens: Tokens, at: number, to: number, lexicons: QuantityLexicons): Per | undefined {
  if (at >= to) return undefined;
  const number = lexicons.number;
  let next = at;
  if (tokens.hash[next] === hyphen && !hasSpace(tokens, next)) next++;
  const each = number.each.find(tokens, next, to);
  const per = number.per.find(tokens, next, to);
  if (per >= 0) {
    const word = next + (number.per.lengths[per] as number);
    // "each" may stand alone ("$900 million each and …"): it takes only what amounts are usually per.
    const named = namedUnit(tokens, tokens.hash[word] === hyphen ? word + 1 : word, to, lexicons, each < 0);
    if (named) return { ...named, first: at };
  }
  if (number.perArticles.findToken(tokens, next) >= 0) {
    const word = tokens.hash[next + 1] === hyphen ? next + 2 : next + 1;
    const unit = perUnit(tokens, word, to, lexicons);
    if (unit && number.perRefusers.find(tokens, unit.last, to) < 0) return { ...unit, first: at };
  }
  if (tokens.hash[next] === slash && !hasSpace(tokens, next)) {
    const unit = perUnit(tokens, next + 1, to, lexicons);
    if (unit) return { ...unit, first: at };
  }
  const unit = each < 0 ? undefined : number.each.values[each];
  return unit === undefined
    ? undefined
    : { unit, first: at, last: next + (number.each.lengths[each] as number) };
}

/** Tokens between "each" and its amount: "each costing approximately $900 million". */
const longestEach = 4;

/** "each" a few words before the amount, in the same clause. */
export function readEachBefore(
  tokens: Tokens,
  first: number,
  from: number,
  lexicons: QuantityLexicons,
): Per | undefined {
  for (let at = first - 1; at >= Math.max(from, first - longestEach); at--) {
    if (((tokens.flags[at] as number) & flag.isWord) === 0) return undefined;
    const each = lexicons.number.each.find(tokens, at, first);
    const unit = each < 0 ? undefined : lexicons.number.each.values[each];
    if (unit !== undefined) return { unit, first: at, last: first };
  }
  return undefined;
}

function perUnit(
  tokens: Tokens,
  at: number,
  to: number,
  { number }: QuantityLexicons,
): Omit<Per, 'first'> | undefined {
  const entry = number.perUnits.find(tokens, at, to);
  const unit = entry < 0 ? undefined : number.perUnits.values[entry];
  return unit === undefined ? undefined : { unit, last: at + (number.perUnits.lengths[entry] as number) };
}

function namedUnit(
  tokens: Tokens,
  at: number,
  to: number,
  lexicons: QuantityLexicons,
  takesAnything: boolean,
): Omit<Per, 'first'> | undefined {
  if (at >= to || ((tokens.flags[at] as number) & (flag.isWord | flag.isNumber)) === 0) return undefined;
  const unit = perUnit(tokens, at, to, lexicons);
  if (unit) return unit;
  // "per 100,000 people"
  const isNumber = ((tokens.flags[at] as number) & flag.isNumber) !== 0;
  if (!isNumber && !takesAnything) return undefined;
  const noun = isNumber && at + 1 < to ? ` ${tokenText(tokens, at + 1)}` : '';
  return { unit: tokenText(tokens, at).toLowerCase() + noun, last: noun === '' ? at + 1 : at + 2 };
}
