import { by, endsInG, endsNoun, hasThingSubject, isEffectVerb } from '@/lib/claims/causing/verbs';
import type { QuantityFacet } from '@/lib/claims/claim';
import {
  classesAt,
  hasWordAfter,
  hasWordBefore,
  quantityNear,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { comma } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

const than = wordSet('than');

const without = wordSet('without');

/** "cost the operator its licence", "cost them their jobs"; not "costs him £11". */
export function costsDear(sentence: SentenceReading, at: number, to: number): boolean {
  const object = classesAt(sentence, to) & (is.isDeterminer | is.isObjectPronoun | is.isPossessiveWord);
  if ((object === 0 && !isNameLike(sentence, to)) || !isEffectVerb(sentence, at, to, true)) return false;
  const isThe = (object & is.isObjectPronoun) !== 0 && wordAt(sentence, to + 1) === the;
  return isThe || hasWordAfter(sentence, to + 1, 3, theirs);
}

const the = hashOf('the');

const theirs = wordSet('its his her their my our');

/** "cut hospital stays by 37 percent", "added $61 to the bill": an object, and how far it moved. */
export function isShifted(sentence: SentenceReading, to: number): boolean {
  const amount = quantityNear(sentence, to, 1);
  if (amount) return isPlainAmount(amount) && hasWordAfter(sentence, to + 1, 5, ontoWhat);
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if (by.has(wordAt(sentence, at)) && quantityNear(sentence, at + 1, 2)) return true;
  }
  return false;
}

/** Not of counted things: "added five companies to the list" is no effect. */
function isPlainAmount({ unit, currency }: QuantityFacet): boolean {
  return currency !== undefined || unit === undefined || unit === 'percent' || unit === 'percentage-point';
}

const ontoWhat = wordSet('to from off');

const tying = wordSet('to with');

/** Tokens between a verb and the "to" of what it brings about. */
const objectReach = 7;

/** "linked the chemical to birth defects", not "linked the towns to the coast". */
export function linksHarm(sentence: SentenceReading, to: number): boolean {
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if (tying.has(wordAt(sentence, at))) return isRisk(sentence, at + 1) || isRisk(sentence, at + 2);
  }
  return false;
}

/** "accounted for much of the shortfall", "the rise reflects dearer fuel": a change, and what it is made of. */
export function accountsFor(sentence: SentenceReading, at: number, to: number): boolean {
  if (wordAt(sentence, to - 1) === forHash || wordAt(sentence, to - 1) === upHash)
    return hasWordAfter(sentence, to, 9, changes) && hasWordAfter(sentence, to, 5, ofWord);
  // ", reflecting a weaker pound"
  if (wordAt(sentence, at - 1) === comma) return endsInG(sentence, at);
  return (classesAt(sentence, at - 1) & is.isBe) === 0 && hasWordBefore(sentence, at, 6, changes);
}

const forHash = hashOf('for');

const upHash = hashOf('up');

const ofWord = wordSet('of');

export const changes = wordSet(
  `growth increase rise decline drop fall difference shortfall gap jump surge loss+ gain+ slide slowdown deficit
   deaths fatalities injuries damage spike decrease reduction variation improvement delay+ slump excess`,
);

/** "kept the neighbours from signing": an object, and what it does not come to do. */
export function keepsFromDoing(sentence: SentenceReading, to: number): boolean {
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if (wordAt(sentence, at) === fromHash) return at + 1 < sentence.to && endsInG(sentence, at + 1);
  }
  return false;
}

const fromHash = hashOf('from');

/** "encouraged people to drink less": an infinitive after the object, not a place ("to the coast"). */
export function isToDo(sentence: SentenceReading, to: number): boolean {
  const closed = is.isDeterminer | is.isPossessiveWord | is.isNumberWord | is.isPreposition;
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if ((classesAt(sentence, at) & is.isTo) === 0) continue;
    const next = classesAt(sentence, at + 1);
    return (next & closed) === 0 && (sentence.quantityAt[at + 1] ?? 0) === 0 && !isNameLike(sentence, at + 1);
  }
  return false;
}

const ways = wordSet(
  `road+ path door+ street track corridor stairs staircase bridge trail lane route steps tunnel`,
);

export function leadsSomewhere(sentence: SentenceReading, at: number, to: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 4); before--) {
    if (ways.has(wordAt(sentence, before))) return false;
  }
  // "translated into German", "into forty languages"
  if (
    wordAt(sentence, to - 1) === intoWord &&
    (isNameLike(sentence, to) || hasWordAfter(sentence, to, 4, tongues))
  )
    return false;
  return (classesAt(sentence, to) & is.isDayWord) === 0;
}

const intoWord = hashOf('into');

const tongues = wordSet('language+');

const risks = wordSet(
  `a an higher lower increased reduced long adverse greater poor better worse death+ cancer+ disease+ heart stroke
   obesity depression dementia diabetes risk+ harm asthma infertility suicide+ illness+ anxiety stress smoking
   drinking diet climate pollution outbreak+ problems physical mental health poverty at least more less fewer lung
   brain birth`,
);

export function isRisk(sentence: SentenceReading, to: number): boolean {
  return risks.has(wordAt(sentence, to)) && !ways.has(wordAt(sentence, to + 1));
}

/** ", leaving 300,000 without water"; "has left the region without". */
export function leaves(sentence: SentenceReading, at: number, to: number): boolean {
  if (without.has(wordAt(sentence, to + 2)) && wordAt(sentence, to + 3) === commentWord) return false;
  const after = classesAt(sentence, to);
  const hasObject =
    (after & (is.isDeterminer | is.isNumberWord | is.isPossessiveWord | is.isQuantifier)) !== 0 ||
    (sentence.quantityAt[to] ?? 0) > 0;
  if (!hasObject) return false;
  if (endsInG(sentence, at))
    return wordAt(sentence, at - 1) === comma || hasWordAfter(sentence, to, 9, without);
  if (hasWordAfter(sentence, to, 9, leftStates)) return true;
  // "has left investors guessing", "left the clinic with a third of its beds"
  return (
    hasThingSubject(sentence, at) &&
    (hasWordAfter(sentence, to + 1, 4, leftWith) || hasStateAfter(sentence, to + 2))
  );
}

/** "left the region isolated and poor": a participle with no noun after it. */
function hasStateAfter(sentence: SentenceReading, from: number): boolean {
  const { text, end } = sentence.prose.tokens;
  for (let at = from; at < Math.min(from + 3, sentence.to); at++)
    if (text.startsWith('ed', (end[at] as number) - 2) && endsNoun(sentence, at + 1)) return true;
  return false;
}

const commentWord = hashOf('comment');

const leftStates = wordSet(
  'without dead injured homeless stranded wounded paralysed paralyzed unconscious vulnerable facing struggling short hungry jobless dark',
);

const leftWith = wordSet(
  'with guessing waiting wondering searching thinner weaker poorer drier smaller unable exposed empty open',
);

const madeStates = wordSet(
  `harder easier possible impossible difficult worse better steeper stronger weaker cheaper costlier tougher likelier more less
   slippery inevitable unavoidable deadly unable unusable uninhabitable obsolete homeless bankrupt angry sick ill unsafe safer`,
);

const articleA = hashOf('a');

const moreOrLess = wordSet('more less better worse stronger safer');

const sufferedStates = wordSet('homeless jobless redundant ill sick bankrupt');

export function makes(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  if ((before & (is.isTo | is.isSelfPronoun)) !== 0) return false;
  // "made of a more durable iron", "make a more informed choice"
  if (
    ofWord.has(wordAt(sentence, to)) ||
    (wordAt(sentence, to) === articleA && moreOrLess.has(wordAt(sentence, to + 1)))
  )
    return false;
  if ((sentence.quantityAt[to] ?? 0) > 0) return hasWordAfter(sentence, to + 1, 5, sufferedStates);
  return hasWordAfter(sentence, to + 1, 6, madeStates) && !hasWordAfter(sentence, to, 8, than);
}
