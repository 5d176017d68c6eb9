import { opinions } from '@/lib/claims/comparing/degrees';
import { ends, narrow, word } from '@/lib/claims/comparing/words';
import {
  classesAt,
  hasClassAfter,
  hasClassBefore,
  hasWordAfter,
  hasWordBefore,
  quantityNear,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** "against 3 percent", "$6.1 billion, against the $6.9 billion foreseen" */
export function isSetAgainst(sentence: SentenceReading, to: number): boolean {
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
export function isTrend(sentence: SentenceReading, at: number, to: number, nearlyAlways: boolean): boolean {
  // "14 inches, with gusts of wind"
  if (sentence.quantityAt[at] !== 0) return false;
  // "He added that …"
  if (wordAt(sentence, to) === that) return false;
  const before = classesAt(sentence, at - 1);
  if (manners.has(wordAt(sentence, to)) || manners.has(wordAt(sentence, at - 1))) return true;
  if (decidedOn.has(wordAt(sentence, at - 1)) && decisions.has(wordAt(sentence, at)))
    return isTrendNoun(sentence, at, to);
  // "a 15 per cent fall in profit"
  if (changes.has(wordAt(sentence, to)) && quantityNear(sentence, at, 0, 1)?.unit === 'percent') return true;
  // "cooled a touch"
  if (wordAt(sentence, to) === word.a && slights.has(wordAt(sentence, to + 1))) return true;
  // "unless emissions fall" asserts no fall.
  if (hasWordBefore(sentence, at, 4, conditions)) return false;
  if (movesByShare(sentence, to)) return true;
  // "has grown to almost 90,000"
  if (
    movers.has(wordAt(sentence, at)) &&
    links.has(wordAt(sentence, to)) &&
    quantityNear(sentence, to + 1, 3) &&
    // "fell from a seven-storey block"
    (wordAt(sentence, to) !== fromWord || hasWordAfter(sentence, to + 2, 7, toWord))
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

const fromWord = hashOf('from');

const toWord = wordSet('to');

const conditions = wordSet('if unless');

const that = hashOf('that');

/** "tax cuts", "a pay rise": what is decided, as a noun; only its size makes a comparison of it. */
const decidedOn = wordSet('tax+ job+ pay wage+ budget spending fare fee+ tariff levy salary benefit+');

const decisions = wordSet('cut+ hike+ rise+ increase+ reduction+ raise+');

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
export function isDirection(sentence: SentenceReading, at: number, to: number): boolean {
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

/**
 * "up from 6.6 percent", "down from a year ago", "was up from the record": not "burning up from within", "walked up from
 * the harbour".
 */
export function isFromLevel(sentence: SentenceReading, at: number, to: number): boolean {
  const opens = is.isDeterminer | is.isPossessiveWord | is.isNumberWord | is.isDayWord;
  const leads = is.isBe | is.isAdverb | is.isMeasureNoun;
  return (
    quantityNear(sentence, to, 4) !== undefined ||
    sentence.isTime[to] === 1 ||
    ((classesAt(sentence, to) & opens) !== 0 &&
      ((classesAt(sentence, at - 1) & leads) !== 0 || wordAt(sentence, at - 1) === word.comma))
  );
}

const changes = wordSet('in of to');

/** "an increase in crime", "a 5% rise". */
export function isTrendNoun(sentence: SentenceReading, at: number, to: number): boolean {
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
