import type { Reason } from '@/lib/claims/claim';
import type { Cue } from '@/lib/claims/cue';
import {
  classesAt,
  forEachCue,
  hasClassAfter,
  hasClassBefore,
  hasWordAfter,
  hasWordBefore,
  quantityNear,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { ComparingUse } from '@/lib/claims/languages/en/comparing';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber, isTerminator } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** More, less, up, down, first, largest, only, doubled, unchanged: with or without numbers. */
export const comparison = defineClaimKind({
  id: 'comparison',
  find(sentence, { comparing }, reasons) {
    forEachCue(sentence, comparing, list.comparing, tell, reasons);
  },
});

function tell(
  sentence: SentenceReading,
  cue: Cue<ComparingUse>,
  at: number,
  to: number,
  reasons: Reason[],
): void {
  if (fits(sentence, cue.use, at, to))
    addReason(reasons, sentence, 'comparison', `comparison.${cue.code}`, at, to, 0.3);
}

const word = {
  than: hashOf('than'),
  hyphen: hashOf('-'),
  comma: hashOf(','),
  the: hashOf('the'),
  a: hashOf('a'),
  as: hashOf('as'),
  by: hashOf('by'),
  of: hashOf('of'),
  in: hashOf('in'),
  possessive: hashOf("'s"),
};

function fits(sentence: SentenceReading, use: ComparingUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return true;
    case 'rise':
      return isTrend(sentence, at, to, true);
    case 'trend':
      return isTrend(sentence, at, to, false);
    case 'direction':
      return isDirection(sentence, at, to);
    case 'comparative':
      return isComparative(sentence, at, to);
    case 'more':
      return (
        comparesWithThan(sentence, to, 9) ||
        ((classesAt(sentence, at - 1) & is.isLinkingVerb) !== 0 && !ends(sentence, to + 1))
      );
    case 'superlative':
      return isSuperlative(sentence, at, to);
    case 'most':
      return isMost(sentence, at, to);
    case 'first':
      return isFirst(sentence, at, to);
    case 'only':
      return isOnly(sentence, at, to);
    case 'record':
      return isRecord(sentence, at, to);
    case 'as':
      return isAsAs(sentence, to);
    case 'against':
      return isSetAgainst(sentence, to);
    case 'than':
      return isThanAlone(sentence, at, to);
    case 'noun':
      return isTrendNoun(sentence, at, to);
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}

/** "against 3 percent", "$6.1 billion, against the $6.9 billion foreseen" */
function isSetAgainst(sentence: SentenceReading, to: number): boolean {
  if (quantityNear(sentence, to, 2)?.unit === 'percent') return true;
  const first = sentence.quantities[0];
  return (
    quantityNear(sentence, to, 3)?.currency !== undefined &&
    first?.facet.currency !== undefined &&
    first.last <= to
  );
}

const manners = wordSet(
  `sharply slightly steadily significantly dramatically rapidly slowly gradually substantially markedly considerably
   marginally modestly steeply drastically further quickly faster exponentially twofold tenfold threefold fivefold`,
);
const slights = wordSet('touch little bit lot fraction');
const links = wordSet('by to from');

/** Tokens between a measure and its verb: "the number of people waiting for treatment in England rose". */
const subjectReach = 12;
const amounts = wordSet('number share proportion percentage toll rate price+ amount total level+');

/** A verb of going up or down with a measure, an amount or a manner beside it. */
function isTrend(sentence: SentenceReading, at: number, to: number, nearlyAlways: boolean): boolean {
  const before = classesAt(sentence, at - 1);
  if (manners.has(wordAt(sentence, to)) || manners.has(wordAt(sentence, at - 1))) return true;
  // "cooled a touch"
  if (wordAt(sentence, to) === word.a && slights.has(wordAt(sentence, to + 1))) return true;
  // "unless emissions fall" asserts no fall.
  if (hasWordBefore(sentence, at, 4, conditions)) return false;
  if (movesByShare(sentence, to)) return true;
  // "has grown to almost 90,000"
  if (
    movers.has(wordAt(sentence, at)) &&
    links.has(wordAt(sentence, to)) &&
    quantityNear(sentence, to + 1, 3)
  )
    return true;
  const near = quantityNear(sentence, to, 4);
  const isShare =
    near?.unit === 'percent' || near?.unit === 'percentage-point' || near?.currency !== undefined;
  if (near?.currency !== undefined && money.has(wordAt(sentence, at)) && !links.has(wordAt(sentence, to)))
    return false;
  const isMeasured =
    hasClassBefore(sentence, at, 6, is.isMeasureNoun) || hasWordBefore(sentence, at, subjectReach, amounts);
  if (near && (isShare || links.has(wordAt(sentence, to))) && (isMeasured || nearlyAlways || isShare))
    return !isScale(sentence, at);
  if (near && isMeasured) return true;
  const isNoun =
    (before & (is.isDeterminer | is.isPossessiveWord)) !== 0 && (before & is.isSubjectPronoun) === 0;
  if (isNoun) return nearlyAlways && isTrendNoun(sentence, at, to);
  if (isMeasured) {
    const next = classesAt(sentence, to);
    return (
      nearlyAlways ||
      to >= sentence.to ||
      next === 0 ||
      (next & (is.isPreposition | is.isAdverb | is.isTo)) !== 0
    );
  }
  if (hasClassAfter(sentence, to, 4, is.isMeasureNoun))
    return nearlyAlways || transitive.has(wordAt(sentence, at));
  if (!nearlyAlways) return false;
  const next = classesAt(sentence, to);
  return (
    to >= sentence.to ||
    ends(sentence, to) ||
    (next & (is.isPreposition | is.isAdverb)) !== 0 ||
    (before & is.isHave) !== 0
  );
}

const movers = wordSet(
  'grew grown rose risen fell fallen climbed climbs dropped declined shrank shrunk dwindled swelled increased decreased',
);
const conditions = wordSet('if unless');
/** Tokens between a verb and "by": "cut severe malaria in young children by 61 percent". */
const objectReach = 8;

/** "by 61 percent", "by a fifth", "by two thirds" after the verb: how far something moved. */
function movesByShare(sentence: SentenceReading, to: number): boolean {
  const limit = Math.min(sentence.to, to + objectReach);
  for (let at = to; at < limit && !ends(sentence, at); at++) {
    if (wordAt(sentence, at) !== word.by) continue;
    const share = quantityNear(sentence, at + 1, 2);
    return (
      share?.unit === 'percent' || share?.unit === 'percentage-point' || hasWordAfter(sentence, at, 4, parts)
    );
  }
  return false;
}

/** What is done with money as it is: "lost £3m", "raised $2 billion". */
const money = wordSet('~lose ~raise');
const parts = wordSet('half quarter+ third+ fifth+ sixth tenth eighth');

const scales = wordSet('~cost worth');

function isScale(sentence: SentenceReading, at: number): boolean {
  return scales.has(wordAt(sentence, at));
}

const transitive = wordSet(
  `shed+ lost add+ added ~cut ~raise ~lower ~reduce ~boost slow+ slowed trim+ trimmed slash+ slashed hike+ hiked
   curb+ curbed improve+ improved growing grew grow+ expand+ expanded`,
);

const building = wordSet('~make');

/** "up 4%", "12% lower", "shares are down". */
function isDirection(sentence: SentenceReading, at: number, to: number): boolean {
  // "make up less than one percent"
  if (building.has(wordAt(sentence, at - 1))) return false;
  const near = quantityNear(sentence, to, 3, 2);
  if (near && (near.unit === 'percent' || near.unit === 'percentage-point' || near.unit === 'basis-point'))
    return true;
  if (manners.has(wordAt(sentence, to))) return true;
  const isLinked = (classesAt(sentence, at - 1) & (is.isBe | is.isLinkingVerb | is.isAdverb)) !== 0;
  // "£263,788, down £3,000 on October"
  const isAside = wordAt(sentence, at - 1) === word.comma && quantityNear(sentence, to, 1) !== undefined;
  if ((isLinked || isAside) && near?.currency !== undefined) return true;
  return isLinked && hasClassBefore(sentence, at, 5, is.isMeasureNoun);
}

/** After a comparative or "more …": "than" soon, and not as a bound on a number ("more than 30"). */
function comparesWithThan(sentence: SentenceReading, to: number, reach: number): boolean {
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
function isThanAlone(sentence: SentenceReading, at: number, to: number): boolean {
  const { tokens, starts } = sentence.prose;
  if (!comparesWithThan(sentence, to - 1, 1)) return false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - 5) && !ends(sentence, before); before--) {
    const last = tokens.end[before] as number;
    const isKnown =
      ((starts[before] as number) & list.comparing) !== 0 || notMore.has(wordAt(sentence, before));
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

function isComparative(sentence: SentenceReading, at: number, to: number): boolean {
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

const opinions = wordSet('nearest best worst greatest toughest closest hardest brightest darkest sharpest');
const notRanked = wordSet(
  `way thing hope option part interest+ place time chance bet+ fears case scenario outcome friend brother sister
   son daughter child children effort+ known regards wishes`,
);
const scopes = wordSet('in of since ever among on for nationwide worldwide globally ranked yet within');

function isSuperlative(sentence: SentenceReading, at: number, to: number): boolean {
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

function isMost(sentence: SentenceReading, at: number, to: number): boolean {
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

const since = hashOf('since');
const any = hashOf('any');
const narrow = wordSet('in since ever of');

const firsts = wordSet(
  `woman women black female openly country nation direct known confirmed ever person people african asian muslim jewish gay
   american european major such victim elected man men foreign successful state city since human`,
);
const firstScopes = wordSet('to since ever outside');

/** "the first woman to", "its first since"; not "the first witness", "the first three". */
function isFirst(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isOwned = wordAt(sentence, at - 1) === word.possessive;
  const isDefinite = wordAt(sentence, at - 1) === word.the || (before & is.isPossessiveWord) !== 0;
  const isPlainFirst = wordAt(sentence, at) === firstWord;
  if (!isDefinite) return false;
  if (isPlainFirst && firsts.has(wordAt(sentence, to))) return true;
  if (!isPlainFirst)
    return (
      (isOwned && places.has(wordAt(sentence, at - 2)) && !ends(sentence, to)) || isRepeated(sentence, to)
    );
  if ((classesAt(sentence, to) & is.isNumberWord) !== 0) return false;
  for (let next = to; next < Math.min(to + firstReach, sentence.to); next++) {
    if (ends(sentence, next)) return false;
    if ((classesAt(sentence, next) & (is.isBe | is.isHave)) !== 0) return false;
    if (firstScopes.has(wordAt(sentence, next))) return true;
    if (
      wordAt(sentence, next) === word.of &&
      ((sentence.prose.tokens.flags[next + 1] as number) & isNumber) !== 0
    )
      return true;
    if (
      wordAt(sentence, next) === word.in &&
      (numberOrSpan(sentence, next + 1) || places.has(wordAt(sentence, next + 2)))
    )
      return true;
  }
  return isOwned && places.has(wordAt(sentence, at - 2));
}

/** "the third minister to leave", "its fourth failure since": counted off, so ranked; not "the second attempt to". */
function isRepeated(sentence: SentenceReading, to: number): boolean {
  for (let next = to + 1; next < Math.min(to + repeatReach, sentence.to); next++) {
    if (ends(sentence, next)) return false;
    const here = wordAt(sentence, next);
    if (here === since) return true;
    if (here === word.in && spans.has(wordAt(sentence, next + 2))) return true;
    if ((classesAt(sentence, next) & (is.isBe | is.isHave)) !== 0) return false;
  }
  return false;
}

const repeatReach = 8;
const firstReach = 10;
const firstWord = hashOf('first');
const places = wordSet(
  'country county world nation state continent region city europe asia africa america britain history',
);

function numberOrSpan(sentence: SentenceReading, at: number): boolean {
  return (
    at < sentence.to &&
    (((sentence.prose.tokens.flags[at] as number) & isNumber) !== 0 ||
      (classesAt(sentence, at) & is.isNumberWord) !== 0 ||
      spans.has(wordAt(sentence, at)))
  );
}

const spans = wordSet('months decades years centuries history generations nearly almost more a');
const notUnique = wordSet('one+ time way thing reason question problem hope');

function isOnly(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  const isDefinite = wordAt(sentence, at - 1) === word.the || (before & is.isPossessiveWord) !== 0;
  return isDefinite && !notUnique.has(wordAt(sentence, to));
}

const recordUses = wordSet('of label+ store shop+ deal company collection industry straight');

function isRecord(sentence: SentenceReading, at: number, to: number): boolean {
  if (recordUses.has(wordAt(sentence, to)) || isNameLike(sentence, at)) return false;
  return quantityNear(sentence, to, 1) !== undefined || (classesAt(sentence, to) & is.isMeasureNoun) !== 0;
}

const notDegrees = wordSet('well soon long far many much part early late recently little few just such same');

function isAsAs(sentence: SentenceReading, to: number): boolean {
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
const changes = wordSet('in of to');

/** "an increase in crime", "a 5% rise". */
function isTrendNoun(sentence: SentenceReading, at: number, to: number): boolean {
  const near = quantityNear(sentence, to, 3, 3);
  if (near && (near.unit === 'percent' || near.unit === 'percentage-point')) return true;
  if (wordAt(sentence, at) === stretchWord)
    return hasWordAfter(sentence, to, 2, narrow) && opinions.has(wordAt(sentence, at - 1));
  return wordAt(sentence, to) === word.in
    ? hasClassAfter(sentence, to, 6, is.isMeasureNoun) || certain.has(wordAt(sentence, at))
    : changes.has(wordAt(sentence, to)) && near !== undefined;
}

const stretchWord = hashOf('stretch');
const certain = wordSet('increase+ decrease decline rise drop reduction surge spike slump growth');

function ends(sentence: SentenceReading, at: number): boolean {
  return at >= sentence.to || ((sentence.prose.tokens.flags[at] as number) & isTerminator) !== 0;
}
