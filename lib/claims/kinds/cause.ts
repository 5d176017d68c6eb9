import type { QuantityFacet, Reason } from '@/lib/claims/claim';
import type { Cue } from '@/lib/claims/cue';
import {
  classesAt,
  forEachCue,
  hasClassBefore,
  hasWordAfter,
  hasWordBefore,
  quantityNear,
  wordAt,
  wordSet,
} from '@/lib/claims/cue-context';
import { addReason, defineClaimKind } from '@/lib/claims/define-claim-kind';
import type { CausalUse } from '@/lib/claims/languages/en/causing';
import { list } from '@/lib/claims/phrase-lists';
import type { SentenceReading } from '@/lib/claims/sentence-reading';
import { isNameLike } from '@/lib/claims/speakers';
import { isNumber, isTerminator, isWord } from '@/lib/claims/token-flags';
import { hashOf } from '@/lib/claims/tokens';
import * as is from '@/lib/claims/word-classes';

/** One thing brought about another: because of, led to, caused, prevented, in response to. */
export const cause = defineClaimKind({
  id: 'cause',
  find(sentence, { causing }, reasons) {
    forEachCue(sentence, causing, list.causing, tell, reasons);
  },
});

function tell(
  sentence: SentenceReading,
  cue: Cue<CausalUse>,
  at: number,
  to: number,
  reasons: Reason[],
): void {
  if (fits(sentence, cue.use, at, to) || (bringsAbout.has(cue.use) && isDoneBy(sentence, at, to)))
    addReason(reasons, sentence, 'cause', `cause.${cue.code}`, at, to, 0.3);
}

/** Uses whose verbs tell a cause in the passive too: "was washed away by the flood". */
const bringsAbout: ReadonlySet<CausalUse> = new Set(['effect', 'doing', 'helps']);

/** "dislodged by the monsoon", "helped by a softer dollar": done by a thing, not by somebody nor by a time or an amount. */
function isDoneBy(sentence: SentenceReading, at: number, to: number): boolean {
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

/** Tokens of the noun phrase after "by" that are looked at. */
const thingTokens = 6;
const persons = wordSet('gunman+ gunmen thieves burglars hackers women men him her them whom people');

/** The participle by its ending or by heart; no string is made. */
function isParticiple(sentence: SentenceReading, at: number): boolean {
  const { text, end } = sentence.prose.tokens;
  const last = text.charCodeAt((end[at] as number) - 1);
  return last === 0x64 || last === 0x6e || unmarked.has(wordAt(sentence, at));
}

const unmarked = wordSet('hit hurt cut shut set brought');

const comma = hashOf(',');
const than = wordSet('than');
const without = wordSet('without');
const by = wordSet('by');

function fits(sentence: SentenceReading, use: CausalUse, at: number, to: number): boolean {
  switch (use) {
    case 'plain':
      return (
        to < sentence.to &&
        !endsSentence(sentence, to) &&
        !(isDriven(sentence, at) && isNameLike(sentence, to))
      );
    case 'because':
      return to < sentence.to && !endsSentence(sentence, to) && !speaksOfSelf(sentence, at);
    case 'behind':
      return (
        (classesAt(sentence, at - 1) & is.isBe) !== 0 &&
        hasThingSubject(sentence, at - 1) &&
        hasWordAfter(sentence, to, 7, changes)
      );
    case 'helps':
      return false;
    case 'ending':
      return !speaksOfSelf(sentence, at) && !repliesHere(sentence, at);
    case 'credits':
      return (classesAt(sentence, at - 1) & is.isBe) === 0 && hasWordAfter(sentence, to + 1, 9, forWord);
    case 'costs':
      return costsDear(sentence, at, to);
    case 'shifts':
      return isEffectVerb(sentence, at, to, true) && isShifted(sentence, to);
    case 'due':
      return to < sentence.to && !plannedActs.has(wordAt(sentence, to));
    case 'thanks':
      return !thanked.has(wordAt(sentence, to));
    case 'leads':
      return leadsSomewhere(sentence, at, to);
    case 'clause':
      return wordAt(sentence, at - 1) === comma;
    case 'linked':
      return (
        !hasWordAfter(sentence, to, 8, by) && (isRisk(sentence, to) || hasWordBefore(sentence, at, 8, harmed))
      );
    case 'responsible':
      return (
        (classesAt(sentence, at - 1) & (is.isBe | is.isAdverb)) !== 0 &&
        hasThingSubject(sentence, at - 1) &&
        !duties.has(wordAt(sentence, to + 1))
      );
    case 'attributes':
      return (
        (classesAt(sentence, at - 1) & is.isSelfPronoun) === 0 && hasWordAfter(sentence, to + 1, 9, grounds)
      );
    case 'blames':
      return (
        (classesAt(sentence, at - 1) &
          (is.isSelfPronoun | is.isDeterminer | is.isPossessiveWord | is.isBe)) ===
          0 &&
        !takes.has(wordAt(sentence, at - 1)) &&
        !nobody.has(wordAt(sentence, to)) &&
        to < sentence.to &&
        !endsSentence(sentence, to) &&
        ((sentence.prose.tokens.flags[to] as number) & isWord) !== 0
      );
    case 'down':
      return (
        (sentence.quantityAt[to] ?? 0) === 0 &&
        (hasWordBefore(sentence, at, 8, putting) || isThatDownTo(sentence, at, to))
      );
    case 'links':
      return isEffectVerb(sentence, at, to, false) && linksHarm(sentence, to);
    case 'accounts':
      return accountsFor(sentence, at, to);
    case 'from':
      return isEffectVerb(sentence, at, to, true) && keepsFromDoing(sentence, to);
    case 'verb':
      return to < sentence.to && !endsSentence(sentence, to) && !isNoun(sentence, at);
    case 'effect':
      return isEffectVerb(sentence, at, to, false);
    case 'doing':
      return isEffectVerb(sentence, at, to, true);
    case 'left':
      return leaves(sentence, at, to);
    case 'made':
      return makes(sentence, at, to);
    case 'over':
      return (
        resigning.has(wordAt(sentence, at - 1)) &&
        (classesAt(sentence, to) & (is.isDeterminer | is.isPossessiveWord)) !== 0
      );
    case 'citing':
      return citesReason(sentence, at, to);
    case 'after':
      return movesAfter(sentence, at, to);
    case 'so':
      return startsConsequence(sentence, at, to);
    case 'when':
      return hasWordBefore(sentence, at, 10, harms) && !endsSentence(sentence, to);
    case 'as':
      return movesAs(sentence, at, to);
    case 'sends':
      return (
        isEffectVerb(sentence, at, to, true) &&
        (hasWordAfter(sentence, to, 6, directions) || isToDo(sentence, to))
      );
    case 'none':
      return false;
    default:
      return use satisfies never;
  }
}

/** "cost the operator its licence", "cost them their jobs"; not "costs him £11". */
function costsDear(sentence: SentenceReading, at: number, to: number): boolean {
  const object = classesAt(sentence, to) & (is.isDeterminer | is.isObjectPronoun | is.isPossessiveWord);
  if ((object === 0 && !isNameLike(sentence, to)) || !isEffectVerb(sentence, at, to, true)) return false;
  const isThe = (object & is.isObjectPronoun) !== 0 && wordAt(sentence, to + 1) === the;
  return isThe || hasWordAfter(sentence, to + 1, 3, theirs);
}

const the = hashOf('the');
const theirs = wordSet('its his her their my our');
const replies = wordSet('said says wrote told asked tweeted added');

/** "said in response" answers somebody. */
function repliesHere(sentence: SentenceReading, at: number): boolean {
  return hasWordBefore(sentence, at, 4, replies);
}

/** "cut hospital stays by 37 percent", "added $61 to the bill": an object, and how far it moved. */
function isShifted(sentence: SentenceReading, to: number): boolean {
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

const takes = wordSet('~take bear+ share+');
const nobody = wordSet('nobody no anyone anybody');
const tying = wordSet('to with');
/** Tokens between a verb and the "to" of what it brings about. */
const objectReach = 7;

/** "linked the chemical to birth defects", not "linked the towns to the coast". */
function linksHarm(sentence: SentenceReading, to: number): boolean {
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if (tying.has(wordAt(sentence, at))) return isRisk(sentence, at + 1) || isRisk(sentence, at + 2);
  }
  return false;
}

/** "accounted for much of the shortfall", "the rise reflects dearer fuel": a change, and what it is made of. */
function accountsFor(sentence: SentenceReading, at: number, to: number): boolean {
  if (wordAt(sentence, to - 1) === forHash || wordAt(sentence, to - 1) === upHash)
    return hasWordAfter(sentence, to, 9, changes) && hasWordAfter(sentence, to, 5, ofWord);
  return (classesAt(sentence, at - 1) & is.isBe) === 0 && hasWordBefore(sentence, at, 6, changes);
}

const forHash = hashOf('for');
const upHash = hashOf('up');
const ofWord = wordSet('of');
const changes = wordSet(
  `growth increase rise decline drop fall difference shortfall gap jump surge loss+ gain+ slide slowdown deficit
   deaths fatalities injuries damage spike decrease reduction variation improvement delay+ slump excess`,
);

/** "kept the neighbours from signing": an object, and what it does not come to do. */
function keepsFromDoing(sentence: SentenceReading, to: number): boolean {
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if (wordAt(sentence, at) === fromHash) return at + 1 < sentence.to && endsInG(sentence, at + 1);
  }
  return false;
}

const fromHash = hashOf('from');

/** "encouraged people to drink less": an infinitive after the object, not a place ("to the coast"). */
function isToDo(sentence: SentenceReading, to: number): boolean {
  const closed = is.isDeterminer | is.isPossessiveWord | is.isNumberWord | is.isPreposition;
  for (let at = to + 1; at < Math.min(to + objectReach, sentence.to); at++) {
    if ((classesAt(sentence, at) & is.isTo) === 0) continue;
    const next = classesAt(sentence, at + 1);
    return (next & closed) === 0 && (sentence.quantityAt[at + 1] ?? 0) === 0 && !isNameLike(sentence, at + 1);
  }
  return false;
}

const putting = wordSet('~put');

/** "your results in the comments", "its best result in". */
function isNoun(sentence: SentenceReading, at: number): boolean {
  const isOwned = is.isDeterminer | is.isPossessiveWord;
  const before = classesAt(sentence, at - 1);
  if ((before & is.isSubjectPronoun) !== 0 || subjects.has(wordAt(sentence, at - 1))) return false;
  if ((before & isOwned) !== 0) return true;
  return superlatives.has(wordAt(sentence, at - 1));
}

const superlatives = wordSet('best worst first final last latest test election exam');

const drivenWord = hashOf('driven');

/** A car "driven by Jonathan Blair" is no consequence of him. */
function isDriven(sentence: SentenceReading, at: number): boolean {
  return wordAt(sentence, at) === drivenWord;
}

/** Reasons people give for what they do themselves are no facts about the world. */
function speaksOfSelf(sentence: SentenceReading, at: number): boolean {
  const limit = Math.min(sentence.to, at + selfReach);
  for (let near = Math.max(sentence.from, at - selfReach); near < limit; near++) {
    const word = wordAt(sentence, near);
    if ((classesAt(sentence, near) & is.isSelfPronoun) !== 0 && word !== you) return true;
    if (owns.has(word)) return true;
  }
  return false;
}

/** Tokens on either side in which a speaker's own reasons show; about a sentence. */
const selfReach = 30;

const you = hashOf('you');
const owns = wordSet('my our');

/** "due to arrive" is a timetable. */
const plannedActs = wordSet(
  `be arrive begin start end finish open close meet take expire appear speak hold vote publish announce return
   leave visit travel face go come launch play become give sign make address deliver host retire complete report
   present release hear stand receive run step pay decide resume join testify fly land discuss move marry attend
   undergo serve get have happen rise fall increase depart perform enter compete fight debate consider set issue
   feature premiere air introduce stage tour head replace unveil submit rule sentence do see last celebrate turn`,
);

const opensObject = is.isDeterminer | is.isPossessiveWord | is.isObjectPronoun;
const grounds = wordSet('to on');
const forWord = wordSet('for');
const forces = hashOf('forces');
/** What only might be is not asserted. */
const possible = wordSet('could might would may');
const thanked = wordSet('everyone all you those god him them everybody');
const ways = wordSet(
  `road+ path door+ street track corridor stairs staircase bridge trail lane route steps tunnel`,
);

function leadsSomewhere(sentence: SentenceReading, at: number, to: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.from, at - 4); before--) {
    if (ways.has(wordAt(sentence, before))) return false;
  }
  return (classesAt(sentence, to) & is.isDayWord) === 0;
}

const harmed = wordSet('deaths cases illnesses injuries cancers outbreak infections poisonings suicides');

const risks = wordSet(
  `a an higher lower increased reduced long adverse greater poor better worse death+ cancer+ disease+ heart stroke
   obesity depression dementia diabetes risk+ harm asthma infertility suicide+ illness+ anxiety stress smoking
   drinking diet climate pollution outbreak+ problems physical mental health poverty at least more less fewer lung
   brain birth`,
);

function isRisk(sentence: SentenceReading, to: number): boolean {
  return risks.has(wordAt(sentence, to)) && !ways.has(wordAt(sentence, to + 1));
}

const duties = wordSet(
  'policy overseeing running organising organizing managing economic foreign security transport trade ensuring',
);

/** Nouns and plain forms are told by their neighbours: "the cause of", "a trigger". */
function isEffectVerb(sentence: SentenceReading, at: number, to: number, needsThing: boolean): boolean {
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
  if ((before & (is.isTo | is.isPreposition)) !== 0 && !seeming.has(wordAt(sentence, at - 2))) return false;
  if ((before & is.isBe) !== 0 && !endsInG(sentence, to - 1)) return false;
  const isBareNoun = (after & (is.isPreposition | is.isTo | is.isBe | is.isHave | is.isModal)) !== 0;
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
function hasThingSubject(sentence: SentenceReading, at: number): boolean {
  let before = at - 1;
  while (
    before > sentence.from &&
    (classesAt(sentence, before) & (is.isAdverb | is.isHave | is.isModal)) !== 0
  )
    before--;
  // "appeared to dampen"
  if ((classesAt(sentence, before) & is.isTo) !== 0 && seeming.has(wordAt(sentence, before - 1))) before -= 2;
  if (before < sentence.from) return false;
  const bits = classesAt(sentence, before);
  if ((bits & (is.isSpeakerNoun | is.isSubjectPronoun | is.isSelfPronoun | is.isLawActor | is.isTo)) !== 0) {
    return subjects.has(wordAt(sentence, before));
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

/** ", leaving 300,000 without water"; "has left the region without". */
function leaves(sentence: SentenceReading, at: number, to: number): boolean {
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
  return hasThingSubject(sentence, at) && hasWordAfter(sentence, to + 1, 4, leftWith);
}

const commentWord = hashOf('comment');
const leftStates = wordSet(
  'without dead injured homeless stranded wounded paralysed paralyzed unconscious vulnerable facing struggling short hungry jobless dark',
);
const leftWith = wordSet(
  'with guessing waiting wondering searching thinner weaker poorer drier smaller unable exposed empty open',
);
const madeStates = wordSet(
  `harder easier possible impossible difficult worse better stronger weaker cheaper costlier tougher likelier more less
   slippery inevitable unavoidable deadly unable unusable uninhabitable obsolete homeless bankrupt angry sick ill unsafe safer`,
);

const sufferedStates = wordSet('homeless jobless redundant ill sick bankrupt');

function makes(sentence: SentenceReading, at: number, to: number): boolean {
  const before = classesAt(sentence, at - 1);
  if ((before & (is.isTo | is.isSelfPronoun)) !== 0) return false;
  if ((sentence.quantityAt[to] ?? 0) > 0) return hasWordAfter(sentence, to + 1, 5, sufferedStates);
  return hasWordAfter(sentence, to + 1, 6, madeStates) && !hasWordAfter(sentence, to, 8, than);
}

const resigning = wordSet(
  `resigned resign+ quit+ sacked fired suspended dismissed ousted apologised apologized office post job`,
);

const papers = wordSet(
  `data document+ records source+ official+ report+ study+ research figures statistics people interviews police
   court two three several unnamed anonymous local state government unidentified`,
);

/** "citing internal problems" gives a reason; "citing officials" gives a source. */
function citesReason(sentence: SentenceReading, at: number, to: number): boolean {
  if (at === sentence.from || wordAt(sentence, at - 1) !== comma) return false;
  let last = -1;
  for (let next = to; next < Math.min(to + 7, sentence.to); next++) {
    const bits = classesAt(sentence, next);
    const isWordToken = ((sentence.prose.tokens.flags[next] as number) & isWord) !== 0;
    if (!isWordToken || (bits & (is.isPreposition | is.isConjunction | is.isSubordinator)) !== 0) break;
    if (papers.has(wordAt(sentence, next))) return false;
    last = next;
  }
  if (last < 0) return false;
  return (
    !isNameLike(sentence, last) && (classesAt(sentence, last) & (is.isSpeakerNoun | is.isSourceNoun)) === 0
  );
}

const harms = wordSet(
  `killed died hurt injured wounded drowned trampled crashed collapsed sank capsized exploded derailed overturned burst
   broke stranded`,
);
const directions = wordSet(
  `stuck afloat awake tumbling soaring plunging falling rising sliding reeling scrambling fleeing higher lower up down out into back away over
   off prices costs growth demand inflation`,
);

/** "the fall is down to cheap oil", not "the species was down to a hundred". */
function isThatDownTo(sentence: SentenceReading, at: number, to: number): boolean {
  return (
    (classesAt(sentence, at - 1) & (is.isBe | is.isAdverb)) !== 0 &&
    hasThingSubject(sentence, at - 1) &&
    (sentence.quantityAt[to + 1] ?? 0) === 0
  );
}

/** "revenue fell as viewers moved away": a move, and a clause that is no comparison. */
function movesAs(sentence: SentenceReading, at: number, to: number): boolean {
  if ((classesAt(sentence, to) & is.isNumberWord) !== 0 || (sentence.quantityAt[to] ?? 0) > 0) return false;
  if (asPhrases.has(wordAt(sentence, to))) return false;
  if (hasWordBefore(sentence, at, 12, slides)) return true;
  // "up 15% from a year ago, as more shoppers used"
  return wordAt(sentence, at - 1) === comma && hasWordBefore(sentence, at - 1, 14, moves);
}

const slides = wordSet(
  `fell rose rising falling slid sank shrank
   dropped jumped tumbled plunged slipped soared surged climbed gained slumped crashed rallied declined increased
   decreased widened narrowed weakened`,
);
const asPhrases = wordSet('well of much many far soon long if low high part expected');

const markets = wordSet(
  `share+ stock+ index+ market+ futures prices oil crude gold bitcoin dollar pound euro yen yuan rupee rouble ruble
   peso lira rand naira nasdaq s&p street currency`,
);
const moves = wordSet(
  `fell rose dropped jumped dropping rising falling tumbled plunged slid slipped soared surged climbed sank gained lost mixed
   higher lower down up slumped crashed rallied`,
);

/** Prices that move after something are said to move because of it. */
function movesAfter(sentence: SentenceReading, at: number, to: number): boolean {
  if ((classesAt(sentence, to) & (is.isDayWord | is.isNumberWord)) !== 0) return false;
  if (hasWordBefore(sentence, at, 9, endings)) return true;
  let isMarket = false;
  let isMove = false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - 14); before--) {
    const word = wordAt(sentence, before);
    isMarket ||= markets.has(word);
    isMove ||= moves.has(word);
  }
  return isMove && (isMarket || hasClassBefore(sentence, at, 14, is.isMeasureNoun));
}

/** What seldom happens after something without happening because of it. */
const endings = wordSet(
  `died dies killed collapsed resigned resigns jailed fined sacked suspended cancelled canceled halted called evacuated hospitalised hospitalized
   grounded postponed recalled abandoned quickened`,
);

/** ", so thousands were stranded", not "so that" nor "so far". */
function startsConsequence(sentence: SentenceReading, at: number, to: number): boolean {
  const after = classesAt(sentence, to);
  // "so badly damaged that", "so many … that"
  if (
    (after & notDegrees) === 0 &&
    !notDegreeWords.has(wordAt(sentence, to)) &&
    hasWordAfter(sentence, to + 1, 10, that)
  )
    return true;
  if (at === sentence.from || wordAt(sentence, at - 1) !== comma || sentence.prose.quotation[at] !== 0)
    return false;
  return (
    (after & (is.isSubjectPronoun | is.isNumberWord)) !== 0 ||
    ((after & is.isDeterminer) !== 0 &&
      (after & is.isSubordinator) === 0 &&
      !quantifying.has(wordAt(sentence, to)))
  );
}

const that = wordSet('that');
const notDegreeWords = wordSet('that far long as called on and , . ; too to it did do does');
const notDegrees =
  is.isSubjectPronoun |
  is.isObjectPronoun |
  is.isPossessiveWord |
  is.isPreposition |
  is.isConjunction |
  is.isBe |
  is.isHave |
  is.isModal |
  is.isTo |
  is.isDo;

const quantifying = wordSet('many much few');

function endsSentence(sentence: SentenceReading, at: number): boolean {
  return at >= sentence.to || ((sentence.prose.tokens.flags[at] as number) & isTerminator) !== 0;
}

/** "enables", after a long subject that ends in a comma. */
function endsInS(sentence: SentenceReading, at: number): boolean {
  const { text, end } = sentence.prose.tokens;
  return text.charCodeAt((end[at] as number) - 1) === 0x73;
}

/** A gerund by its ending; no string is made. */
function endsInG(sentence: SentenceReading, at: number): boolean {
  const { text, start, end } = sentence.prose.tokens;
  const last = end[at] as number;
  return last - (start[at] as number) > 4 && text.startsWith('ing', last - 3);
}
