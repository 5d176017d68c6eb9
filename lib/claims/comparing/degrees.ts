import { ends, narrow, numberOrSpan, word } from '@/lib/claims/comparing/words';
import {
  classesAt,
  hasClassBefore,
  hasWordAfter,
  quantityNear,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { list } from '@/lib/claims/phrase-lists';
import { canBegin } from '@/lib/claims/prose';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** After a comparative or "more …": "than" soon, and not as a bound on a number ("more than 30"). */
export function comparesWithThan(sentence: SentenceReading, to: number, reach: number): boolean {
  const { flags, hash } = sentence.prose.tokens;
  const limit = Math.min(sentence.to, to + reach);
  for (let at = to; at < limit; at++) {
    if (hash[at] === word.than) {
      if (at + 1 >= sentence.to) return true;
      if (at > to) return true;
      const isBound =
        ((flags[at + 1] as number) & isNumber) !== 0 ||
        (classesAt(sentence, at + 1) & is.isNumberWord) !== 0 ||
        quantityNear(sentence, at + 1, 1) !== undefined ||
        boundWords.has(hash[at + 1] as number);
      return !isBound;
    }
    if (ends(sentence, at)) return false;
  }
  return false;
}

/** "pinker than anything", "likelier to bleed than": a comparative no list knows, by its ending. */
export function isThanAlone(sentence: SentenceReading, at: number, to: number): boolean {
  const { tokens } = sentence.prose;
  if (!comparesWithThan(sentence, to - 1, 1)) return false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - 5) && !ends(sentence, before); before--) {
    const last = tokens.end[before] as number;
    const isKnown = canBegin(sentence.prose, before, list.comparing) || notMore.has(wordAt(sentence, before));
    if (!isKnown && last - (tokens.start[before] as number) > 4 && tokens.text.startsWith('er', last - 2))
      return true;
  }
  return false;
}

const notMore = wordSet(
  'other rather number never under after whether either neither further however order water',
);

const boundWords = wordSet('a an one half just once');

const fewer = hashOf('fewer');

const vagueComparatives = wordSet(
  'better later earlier closer further harder easier older younger worse longer sooner',
);

export function isComparative(sentence: SentenceReading, at: number, to: number): boolean {
  if (comparesWithThan(sentence, to, 7)) return true;
  if (quantityNear(sentence, at, 0, 2)?.unit === 'percent') return true;
  // "six fewer days"
  if (wordAt(sentence, at) === fewer && (classesAt(sentence, at - 1) & is.isNumberWord) !== 0) return true;
  if (vagueComparatives.has(wordAt(sentence, at))) return false;
  let before = at - 1;
  while (before > sentence.from && (classesAt(sentence, before) & is.isAdverb) !== 0) before--;
  const isLinked = (classesAt(sentence, before) & (is.isBe | is.isLinkingVerb)) !== 0;
  if (!isLinked) return false;
  return (
    hasClassBefore(sentence, before, 6, is.isMeasureNoun) ||
    ends(sentence, to) ||
    (classesAt(sentence, to) & is.isPreposition) !== 0
  );
}

export const opinions = wordSet(
  'nearest best worst greatest toughest closest hardest brightest darkest sharpest',
);

const notRanked = wordSet(
  `way thing hope option part interest+ place time chance bet+ fears case scenario outcome friend brother sister
   son daughter child children effort+ known regards wishes`,
);

const scopes = wordSet('in of since ever among on for nationwide worldwide globally ranked yet within');

export function isSuperlative(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isOwned = (before & is.isPossessiveWord) !== 0;
  const isDefinite =
    isOwned ||
    wordAt(sentence, at - 1) === word.the ||
    wordAt(sentence, at - 1) === word.hyphen ||
    (before & is.isNumberWord) !== 0;
  if (!isDefinite) return false;
  if (notRanked.has(wordAt(sentence, to))) return false;
  if (!opinions.has(wordAt(sentence, at))) return true;
  return hasWordAfter(sentence, to, 6, scopes);
}

const judgements = wordSet(
  `important telling likely obvious interesting striking famous recent part beautiful difficult solid consistent common
   dangerous fragile advanced feasible pressing urgent challenging exciting notable compelling basic senior sensitive serious vulnerable`,
);

export function isMost(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isDefinite = (before & is.isPossessiveWord) !== 0 || wordAt(sentence, at - 1) === word.the;
  if (!isDefinite || to >= sentence.to) return false;
  if (judgements.has(wordAt(sentence, to))) return hasWordAfter(sentence, to, 4, narrow);
  if (wordAt(sentence, to) === since) return true;
  if (wordAt(sentence, to) === word.in)
    return wordAt(sentence, to + 1) === any || numberOrSpan(sentence, to + 1);
  if ((classesAt(sentence, to) & (is.isPreposition | is.isDeterminer)) !== 0) return false;
  return true;
}

export const since = hashOf('since');

const any = hashOf('any');

const notDegrees = wordSet(
  'well soon long far young many much part early late recently little few just such same',
);

export function isAsAs(sentence: SentenceReading, to: number): boolean {
  const degree = wordAt(sentence, to);
  const second = muchOrMany.has(degree) && wordAt(sentence, to + 2) === word.as ? to + 2 : to + 1;
  return (
    wordAt(sentence, second) === word.as &&
    (second > to + 1 || !notDegrees.has(degree)) &&
    !idle.has(wordAt(sentence, second + 1)) &&
    !isNameLike(sentence, to)
  );
}

/** After the second "as": a figure of speech ("as warm as a pair of socks", "as dear as ever"), no comparison. */
const idle = wordSet('a an ever possible');

const muchOrMany = wordSet('much many little few');
