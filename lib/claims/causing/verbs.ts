import { classesAt, quantityNear, wordAt, wordSet } from '@/lib/claims/cue-context';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber, isTerminator, isWord } from '@/lib/claims/token-flags';
import { comma } from '@/lib/claims/token-marks';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** "dislodged by the monsoon", "helped by a softer dollar": done by a thing, not by somebody nor by a time or an amount. */
export function isDoneBy(sentence: SentenceReading, at: number, to: number): boolean {
  if (!by.has(wordAt(sentence, to)) || !isParticiple(sentence, at)) return false;
  if (possible.has(wordAt(sentence, at - 2)) || possible.has(wordAt(sentence, at - 3))) return false;
  return isThing(sentence, to + 1);
}

/** The noun phrase at `at` names a thing: no person, no name alone, no figure, nothing done ("by closing"). */
function isThing(sentence: SentenceReading, at: number): boolean {
  const { flags } = sentence.prose.tokens;
  const figures = is.isNumberWord | is.isDayWord;
  const people = is.isSpeakerNoun | is.isLawActor | is.isSelfPronoun | is.isObjectPronoun | is.isTitle;
  if ((classesAt(sentence, at) & figures) !== 0 || (sentence.quantityAt[at] ?? 0) > 0) return false;
  if (sentence.isTime[at] === 1) return false;
  // "by closing schools"; but "by flooding in March"
  if (
    endsInG(sentence, at) &&
    (classesAt(sentence, at + 1) & is.isPreposition) === 0 &&
    !endsSentence(sentence, at + 1)
  )
    return false;
  const stops = is.isPreposition | is.isConjunction | is.isSubordinator | is.isBe | is.isHave | is.isModal;
  let head = -1;
  for (let next = at; next < Math.min(at + thingTokens, sentence.to); next++) {
    const bits = classesAt(sentence, next);
    if (((flags[next] as number) & isWord) === 0 || ((bits & stops) !== 0 && next > at)) break;
    if ((bits & people) !== 0 || persons.has(wordAt(sentence, next))) return false;
    head = next;
  }
  return head >= 0 && !(isNameLike(sentence, head) && isNameLike(sentence, at));
}

/** "blocked by landslides", "cut off by heavy snow": any participle, by what only nature or an accident does. */
export function isDoneByForce(sentence: SentenceReading, at: number, to: number): boolean {
  if (at === sentence.from || !isParticiple(sentence, at - 1)) return false;
  const stops = is.isPreposition | is.isConjunction | is.isBe | is.isHave | is.isModal;
  for (let next = to; next < Math.min(to + thingTokens, sentence.to); next++) {
    if (natural.has(wordAt(sentence, next))) return endsNoun(sentence, next + 1);
    if ((classesAt(sentence, next) & stops) !== 0 || wordAt(sentence, next) === comma) return false;
  }
  return false;
}

/** Whether no noun goes on at `at`: "the fire", not "the fire brigade". */
export function endsNoun(sentence: SentenceReading, at: number): boolean {
  return (
    at >= sentence.to ||
    ((sentence.prose.tokens.flags[at] as number) & isWord) === 0 ||
    (classesAt(sentence, at) & (is.isConjunction | is.isPreposition)) !== 0
  );
}

const natural = wordSet(
  `flood+ flooding floodwaters landslide+ mudslide+ avalanche+ storm+ hurricane+ typhoon+ cyclone+ tornado+ earthquake+
   quake+ tsunami fire+ wildfire+ blaze+ drought+ rain+ rainfall wind+ snow ice fog heat lightning waves explosion+ blast+`,
);

/** Tokens of the noun phrase after "by" that are looked at. */
const thingTokens = 6;

const persons = wordSet('gunman+ gunmen thief thieves burglar+ hacker+ women men him her them whom people');

/** The participle by its ending or by heart; no string is made. */
function isParticiple(sentence: SentenceReading, at: number): boolean {
  const last = lastUnit(sentence, at);
  return last === 0x64 || last === 0x6e || unmarked.has(wordAt(sentence, at));
}

function lastUnit({ prose: { tokens } }: SentenceReading, at: number): number {
  return tokens.text.charCodeAt((tokens.end[at] as number) - 1);
}

const unmarked = wordSet('hit hurt cut shut set brought');

export const by = wordSet('by');

const of = hashOf('of');

/** "your results in the comments", "its best result in". */
export function isNoun(sentence: SentenceReading, at: number): boolean {
  const isOwned = is.isDeterminer | is.isPossessiveWord;
  const before = classesAt(sentence, at - 1);
  if ((before & is.isSubjectPronoun) !== 0 || subjects.has(wordAt(sentence, at - 1))) return false;
  if ((before & isOwned) !== 0) return true;
  return superlatives.has(wordAt(sentence, at - 1));
}

const even = hashOf('even');

const lower = hashOf('lower');

const aids = wordSet('~help ~rescue ~evacuate ~reach ~free ~save ~feed');

const superlatives = wordSet('best worst first final last latest test election exam');

const auxiliary = is.isHave | is.isBe | is.isAdverb;

const opensObject = is.isDeterminer | is.isPossessiveWord | is.isObjectPronoun;

const forces = hashOf('forces');

/** What only might be is not asserted. */
const possible = wordSet('could might would may');

/** Nouns and plain forms are told by their neighbours: "the cause of", "a trigger". */
export function isEffectVerb(
  sentence: SentenceReading,
  at: number,
  to: number,
  needsThing: boolean,
): boolean {
  const before = classesAt(sentence, at - 1);
  const after = classesAt(sentence, to);
  if (to >= sentence.to || endsSentence(sentence, to)) return false;
  // "Spurs", within a sentence, is a name.
  if (at > sentence.from && isNameLike(sentence, at)) return false;
  if (possible.has(wordAt(sentence, at - 1)) || possible.has(wordAt(sentence, at - 2))) return false;
  // "Russian forces entered"
  if (wordAt(sentence, at) === forces && (after & opensObject) === 0) return false;
  if ((before & (is.isDeterminer | is.isPossessiveWord)) !== 0 && (before & is.isSubjectPronoun) === 0) {
    if (!subjects.has(wordAt(sentence, at - 1))) return false;
  }
  if ((before & is.isSelfPronoun) !== 0) return false;
  // "has lower prices", "has strengthened even as"
  if ((before & is.isHave) !== 0 && wordAt(sentence, at) === lower) return false;
  if (wordAt(sentence, to) === even) return false;
  // "reported slightly lower revenue", "stranded whales", "rescued trapped miners"
  if (
    wordAt(sentence, at) === lower &&
    (lastUnit(sentence, at - 1) === 0x79 || isParticiple(sentence, at - 1))
  )
    return false;
  // "rescue trapped miners", "to refloat stranded whales"
  const isInfinitive = (classesAt(sentence, at - 2) & is.isTo) !== 0 && (before & auxiliary) === 0;
  if (
    isParticiple(sentence, at) &&
    (at === sentence.from || isInfinitive || aids.has(wordAt(sentence, at - 1)))
  )
    return false;
  if ((before & (is.isTo | is.isPreposition)) !== 0 && !seeming.has(wordAt(sentence, at - 2))) return false;
  if ((before & is.isBe) !== 0 && !endsInG(sentence, at)) return false;
  const isBareNoun = (after & (is.isPreposition | is.isTo | is.isBe | is.isHave | is.isModal)) !== 0;
  // "increased 12 percent to 5 million": by so much; but "killed 5 percent of the trees"
  if (quantityNear(sentence, to, 1)?.unit === 'percent' && wordAt(sentence, to + 2) !== of) return false;
  if (wordAt(sentence, to + 1) === wayWord) return false;
  if (compounds.has(wordAt(sentence, at - 1))) return false;
  if (isBareNoun || wordAt(sentence, to) === possessive) return false;
  const gerund = endsInG(sentence, at);
  if (gerund && at > sentence.from && wordAt(sentence, at - 1) !== comma && (before & is.isBe) === 0)
    return false;
  const startsObject =
    (after &
      (is.isDeterminer |
        is.isPossessiveWord |
        is.isObjectPronoun |
        is.isNumberWord |
        is.isMeasureNoun |
        is.isSubjectPronoun)) !==
      0 ||
    ((sentence.prose.tokens.flags[to] as number) & (isWord | isNumber)) !== 0 ||
    (sentence.quantityAt[to] ?? 0) > 0;
  if (!startsObject) return false;
  return !needsThing || hasThingSubject(sentence, at);
}

/** "air force", "root cause": the word before makes it a noun. */
const compounds = wordSet(
  'air police task security work root common good special royal defence defense border naval driving main primary possible probable labour labor expeditionary',
);

/** "seems to weigh on", "is thought to cause": an infinitive that asserts. */
const seeming = wordSet(
  `seem+ seemed appear+ appeared thought known believed said found shown helped help+ continue+ continued`,
);

const wayWord = hashOf('way');

const possessive = hashOf("'s");

const subjects = wordSet('this that which these those both all it each');

/** The subject before the verb is a thing, not somebody: the noun in front is neither a name nor an office. */
export function hasThingSubject(sentence: SentenceReading, at: number): boolean {
  let before = at - 1;
  while (
    before > sentence.from &&
    (classesAt(sentence, before) & (is.isAdverb | is.isHave | is.isModal | is.isBe)) !== 0
  )
    before--;
  // "appeared to dampen"
  if ((classesAt(sentence, before) & is.isTo) !== 0 && seeming.has(wordAt(sentence, before - 1))) before -= 2;
  if (before < sentence.from) return false;
  const bits = classesAt(sentence, before);
  if ((bits & (is.isSpeakerNoun | is.isSubjectPronoun | is.isSelfPronoun | is.isLawActor | is.isTo)) !== 0) {
    // "said it had lowered prices": it is who speaks.
    return subjects.has(wordAt(sentence, before)) && sentence.report?.verbTo !== before;
  }
  // "…, killing 12": what came of it.
  if (wordAt(sentence, before) === comma) return endsInS(sentence, at) || endsInG(sentence, at);
  // "between 2018 and 2021 wiped out": a time stands between the thing and its verb.
  if (((sentence.prose.tokens.flags[before] as number) & isNumber) !== 0)
    return sentence.isTime[before] === 1;
  // "makes the blood stickier and starves the heart": the subject is further back; who acts would be in the past.
  if ((bits & is.isConjunction) !== 0) return endsInS(sentence, at) && !hasWho(sentence, before);
  // A capital at the start of a sentence tells nothing.
  if (before > sentence.from && isNameLike(sentence, before)) return false;
  return ((sentence.prose.tokens.flags[before] as number) & isWord) !== 0 && (bits & is.isConjunction) === 0;
}

/** Somebody who may act stands before the conjunction at `at`. */
function hasWho(sentence: SentenceReading, at: number): boolean {
  for (let before = at - 1; before >= sentence.from; before--) {
    const bits = classesAt(sentence, before);
    if ((bits & (is.isSpeakerNoun | is.isSubjectPronoun | is.isSelfPronoun | is.isLawActor)) !== 0)
      return true;
    if (before > sentence.from && isNameLike(sentence, before)) return true;
  }
  return false;
}

export function endsSentence(sentence: SentenceReading, at: number): boolean {
  return at >= sentence.to || ((sentence.prose.tokens.flags[at] as number) & isTerminator) !== 0;
}

/** "enables", after a long subject that ends in a comma. */
function endsInS(sentence: SentenceReading, at: number): boolean {
  return lastUnit(sentence, at) === 0x73;
}

/** A gerund by its ending; no string is made. */
export function endsInG(sentence: SentenceReading, at: number): boolean {
  const { text, start, end } = sentence.prose.tokens;
  const last = end[at] as number;
  return last - (start[at] as number) > 4 && text.startsWith('ing', last - 3);
}
