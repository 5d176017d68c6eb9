import type { TerritoryRelation } from './claim';
import { mark, type Reading } from './sovereignty-lexicon';
import type { TerritoryStatus } from './territories';
import {
  country,
  type FoundPlace,
  firmLand,
  flagsAt,
  holder,
  isClosed,
  isHyphenated,
  land,
  marked,
  markedBefore,
  nearestPlace,
  placeBefore,
  reachObject,
  skipBack,
} from './territory-phrases';
import { isSentenceStart, marksAt, type Scene, type TokenSpan } from './territory-scene';
import { isCapitalised, isNumber, isPossessive, isWord } from './token-flags';

/** The place a trigger is about; with another relation than the trigger's where its surroundings say so. */
export interface Place extends TokenSpan {
  readonly relation?: TerritoryRelation;
}

/** A trigger found: how to read it, and its tokens. */
export interface Trigger extends Reading, TokenSpan {}

/** How far rules look, in tokens: about a trigger, back to its subject, on to the party after "by". */
const nearTokens = 12;
const selfRuleTokens = 7;
const subjectTokens = 10;
const actorTokens = 9;
const partyTokens = 6;
const closeTokens = 4;

/** What the trigger says something about, or nothing where its words are used of something else. */
export function findPlace(scene: Scene, trigger: Trigger): Place | undefined {
  switch (trigger.mode) {
    case 'stating':
      return stating(scene, trigger);
    case 'nearPlace':
      return nearPlace(scene, trigger);
    case 'selfRule':
      return selfRule(scene, trigger);
    case 'overLand':
      return overLand(scene, trigger);
    case 'taking':
      return taking(scene, trigger, land);
    case 'storming':
      return taking(scene, trigger, land) ?? share(scene, trigger) ?? storming(scene, trigger);
    case 'conquering':
      return taking(scene, trigger, land | country);
    case 'toParty':
      return toParty(scene, trigger);
    case 'describing':
      return describing(scene, trigger);
    case 'regimes':
      return regime(scene, trigger);
    case 'owned':
      return owned(scene, trigger);
    case 'predicates':
      return predicate(scene, trigger);
    case 'leaving':
      return leaving(scene, trigger);
    case 'remaining':
      return remaining(scene, trigger);
    case 'membership':
      return membership(scene, trigger);
    case 'recognising':
      return recognising(scene, trigger);
    case 'contested':
      return contested(scene);
    case 'open':
      return contested(scene, openStatuses) ?? topical(scene, trigger);
    case 'regarding':
      return regarding(scene, trigger);
    case 'returning':
      return returning(scene, trigger);
    case 'buying':
      return buying(scene, trigger);
    case 'topical':
      return topical(scene, trigger);
  }
}

/** Enough by itself; "the Declaration of Independence" and "Secession Gallery" are names. */
function stating(scene: Scene, trigger: Trigger): Place | undefined {
  if (trigger.relation === 'secedes') {
    // "the breakaway region's defence ministry" says nothing of the region.
    const isOwner = (flagsAt(scene, trigger.end) & isPossessive) !== 0;
    if (isOwner || isPartOfName(scene, trigger)) return undefined;
  }
  return nearestPlace(scene, trigger, land | country, scene.to - scene.from) ?? trigger;
}

function nearPlace(scene: Scene, trigger: Trigger): Place | undefined {
  if (isPartOfName(scene, trigger)) return undefined;
  const accept = trigger.relation === 'claims' ? land : land | country;
  const isOwns = trigger.relation === 'owns';
  const place = nearestPlace(scene, trigger, accept, isOwns ? selfRuleTokens : nearTokens);
  // "our sovereignty is not for sale"
  return place ?? (isOwns && marksAt(scene, trigger.start - 1) & mark.own ? trigger : undefined);
}

/** Independence and autonomy of a people or place; banks, courts and patients have theirs too. */
function selfRule(scene: Scene, trigger: Trigger): Place | undefined {
  if (isPartOfName(scene, trigger)) return undefined;
  if (marked(scene, trigger.start, mark.independent, nearTokens) >= 0) return undefined;
  if (markedBefore(scene, trigger.start, mark.independent, nearTokens) >= 0) return undefined;
  if (trigger.end - trigger.start > 1)
    return nearestPlace(scene, trigger, land | country, selfRuleTokens) ?? soughtAlone(scene, trigger);
  const place = nearestPlace(scene, trigger, mark.territory, selfRuleTokens);
  if (place) return place;
  // "Scottish independence", "Ukraine's independence"; or "independence for the province".
  const owner = placeBefore(scene, trigger.start, country, 1) ?? ownerBefore(scene, trigger);
  if (owner) return owner;
  // "Estonia regained its independence"
  if (marksAt(scene, trigger.start - 1) & mark.own) {
    const people = nearestPlace(scene, trigger, firmLand | country, selfRuleTokens);
    if (people) return people;
  }
  const next = marksAt(scene, trigger.end);
  if (next & (mark.of | mark.closer)) return reachObject(scene, trigger.end + 1, firmLand | mark.party);
  // Genitives without a preposition ("die Unabhängigkeit seiner Provinz").
  return scene.lexicon.words.freeOrder ? reachObject(scene, trigger.end, firmLand | mark.party) : undefined;
}

/** "The movement does not seek independence": as the end of its clause, and not "from her parents". */
function soughtAlone(scene: Scene, trigger: Trigger): Place | undefined {
  const isEnd = !(flagsAt(scene, trigger.end) & isWord);
  return trigger.relation === 'status' && isEnd ? trigger : undefined;
}

/** "Ukraine's": the owner before a trigger. */
function ownerBefore(scene: Scene, { start }: Trigger): Place | undefined {
  const isOwned = (flagsAt(scene, start - 1) & isPossessive) !== 0;
  return isOwned && marksAt(scene, start - 2) & holder ? { start: start - 2, end: start - 1 } : undefined;
}

/** Verbs and nouns with land as their object; passive with "by". Mere regions and towns need a state or force. */
function overLand(scene: Scene, trigger: Trigger): Place | undefined {
  if (marksAt(scene, trigger.end) & mark.by) return passive(scene, trigger, trigger.end + 1, land);
  const takesStates =
    trigger.relation !== 'claims' && trigger.relation !== 'disputes' && trigger.relation !== 'status';
  const accept = trigger.relation === 'status' ? firmLand : land | mark.party;
  const object = objectOf(scene, trigger, accept) ?? claimedPronoun(scene, trigger);
  if (!object) return undefined;
  // "claims two-thirds of Guyana", not "claims Guyana has oil".
  if (!takesStates && !(object.bits & land) && !hasMark(scene, trigger.end, object.start, mark.of))
    return undefined;
  if (trigger.relation === 'cedes' && !(object.bits & (firmLand | mark.party))) return undefined;
  // "an issue that divides America"
  const isVerb = trigger.end - trigger.start === 1;
  if (trigger.relation === 'borders' && isVerb && !(object.bits & land)) return undefined;
  if (loses(trigger) && !(object.bits & mark.territory)) return undefined;
  const isSpeech = trigger.relation === 'claims' && trigger.end - trigger.start === 1;
  if (isSpeech && object.start >= trigger.end && marksAt(scene, object.end) & mark.finite) return undefined;
  return object.bits & firmLand || hasHolder(scene, object) ? object : undefined;
}

/** What a state or a force takes, holds or governs. */
function taking(scene: Scene, trigger: Trigger, accept: number): Place | undefined {
  if (marksAt(scene, trigger.end) & mark.by) return passive(scene, trigger, trigger.end + 1, accept);
  const actor = markedBefore(scene, trigger.start, holder, actorTokens);
  if (actor < 0 && !(scene.lexicon.words.freeOrder && hasHolder(scene, trigger))) return undefined;
  const isForce = (marksAt(scene, actor) & mark.force) !== 0;
  const object = objectOf(scene, trigger, accept) ?? pronounObject(scene, trigger, isForce);
  // "lost the north": of a state or a force near by; anybody may lose an area.
  const losable = actor >= 0 && trigger.start - actor <= closeTokens ? land : firmLand;
  if (trigger.relation === 'cedes' && !((object?.bits ?? 0) & losable)) return undefined;
  // "control American health care costs"
  if (object && !(object.bits & ~mark.party) && !isClosed(scene, object.end)) return undefined;
  return object && (object.start > actor || hasHolder(scene, object)) ? object : undefined;
}

/** "Guyana, which has governed it for a century": the firm land the sentence named before. */
function pronounObject(scene: Scene, trigger: Trigger, isForce = false): FoundPlace | undefined {
  if (!(marksAt(scene, trigger.end) & mark.pronoun) || !isClosed(scene, trigger.end + 1)) return undefined;
  // Forces take places that no list knows.
  const accept = isForce ? land | mark.name : firmLand;
  const first = marked(scene, scene.from, accept, trigger.start - scene.from);
  return first < 0 ? undefined : placeBefore(scene, first + 1, accept, 1);
}

/** "Japan claims them", "claims it as its own"; not "claims it has …", which is speech. */
function claimedPronoun(scene: Scene, trigger: Trigger): FoundPlace | undefined {
  if (trigger.relation !== 'claims') return undefined;
  const next = marksAt(scene, trigger.end + 1);
  if (next & (mark.auxiliary | mark.finite)) return undefined;
  const named = next & mark.as ? reachObject(scene, trigger.end + 2, mark.territory) : undefined;
  const object = pronounObject(scene, trigger);
  return object && (named ?? object);
}

/** "still hold some 17 per cent of the country": a part of a state, which a state or a force holds. */
function share(scene: Scene, trigger: Trigger): Place | undefined {
  const whole = taking(scene, trigger, country);
  if (!whole || !isClosed(scene, whole.end)) return undefined;
  const of = skipBack(scene, whole.start, mark.filler & ~mark.of);
  for (let at = Math.max(trigger.end, of); at < whole.start; at++)
    if (marksAt(scene, at) & mark.of) return whole;
  return undefined;
}

/** "Rebels seized Goma": a name no list knows, taken by a force; by a state only where land is spoken of. */
function storming(scene: Scene, trigger: Trigger): Place | undefined {
  const actor = markedBefore(scene, trigger.start, mark.force | mark.party, closeTokens);
  if (actor < 0) return undefined;
  const isForce = (marksAt(scene, actor) & mark.force) !== 0;
  const isBare = trigger.relation === 'annexes';
  if (!isForce && !isBare && !nearestPlace(scene, trigger, land, nearTokens)) return undefined;
  const object = reachObject(scene, trigger.end, mark.name);
  // "still rule almost all of Darfur"
  const reach = hasMark(scene, trigger.end + 1, object?.start ?? 0, mark.of) ? closeTokens : 2;
  return object && object.start - trigger.end <= reach && isClosed(scene, object.end) ? object : undefined;
}

function passive(scene: Scene, trigger: Trigger, after: number, accept: number): Place | undefined {
  // "ruled by 12 votes to three"
  if (flagsAt(scene, after) & isNumber) return undefined;
  const place = placeBefore(scene, trigger.start, accept, subjectTokens);
  return place && marked(scene, after, holder, partyTokens) >= 0 ? place : undefined;
}

/** "is claimed by", "belongs to": a place before and a party after. */
function toParty(scene: Scene, trigger: Trigger): Place | undefined {
  const { relation } = trigger;
  // "ruled by 12 votes to three"
  if (flagsAt(scene, trigger.end) & isNumber) return undefined;
  const owners = relation === 'owns' ? holder | mark.stateNoun : holder;
  const party = marked(scene, trigger.end, owners, partyTokens);
  const named = party >= 0 ? referent(scene, trigger) : undefined;
  if (named) return named;
  const isShared = relation === 'claims' || relation === 'disputes';
  if (party < 0 && !(isShared && marksAt(scene, trigger.end) & mark.filler)) return undefined;
  if (relation === 'recognises')
    return placeBefore(scene, trigger.start, mark.territory | country, closeTokens);
  if (relation === 'cedes') return placeBefore(scene, trigger.start, firmLand, subjectTokens);
  if (relation === 'controls') {
    const place = placeBefore(scene, trigger.start, land, partyTokens);
    return place ?? fallenName(scene, trigger, party);
  }
  const accept =
    relation === 'occupies' || relation === 'annexes' || relation === 'administers' ? land | country : land;
  const place = placeBefore(scene, trigger.start, accept, subjectTokens) ?? farSubject(scene, trigger, party);
  return place && (party >= 0 || place.bits & firmLand) ? place : undefined;
}

/** "The reef, a crescent of coral that is under water for most of the day, has been administered by Jakarta" */
function farSubject(scene: Scene, trigger: Trigger, party: number): FoundPlace | undefined {
  const isClose = party >= 0 && party - trigger.end <= 1 && (marksAt(scene, party) & mark.party) !== 0;
  const first = isClose ? marked(scene, scene.from, firmLand, closeTokens) : -1;
  return first < 0 ? undefined : placeBefore(scene, first + 1, firmLand, 1);
}

/** "they are also claimed by Japan": the place the sentence named before its pronoun. */
function referent(scene: Scene, trigger: Trigger): Place | undefined {
  const pronoun = skipBack(scene, trigger.start, mark.auxiliary | mark.being);
  if (!(marksAt(scene, pronoun) & mark.pronoun)) return undefined;
  for (let at = scene.from; at < pronoun; at++) {
    if (marksAt(scene, at) & firmLand) return placeBefore(scene, at + 1, firmLand, 1);
  }
  return undefined;
}

/** "Kunduz fell to the Taliban": a name straight before. */
function fallenName(scene: Scene, trigger: Trigger, party: number): Place | undefined {
  if (party < 0 || !(marksAt(scene, party) & (mark.force | mark.party))) return undefined;
  const name = skipBack(scene, trigger.start, mark.auxiliary | mark.being);
  const isName = name >= scene.from && (flagsAt(scene, name) & isCapitalised) !== 0;
  const isForce = marked(scene, party, mark.force, partyTokens) >= 0;
  return isName && isForce ? { start: name, end: name + 1 } : undefined;
}

/** Straight before land: "disputed islands", "Russian-occupied Crimea", "the breakaway region". */
function describing(scene: Scene, trigger: Trigger): Place | undefined {
  const { relation } = trigger;
  const hasOwner = isHyphenated(scene, trigger.start) && (marksAt(scene, trigger.start - 2) & holder) !== 0;
  if (relation === 'controls' || relation === 'administers' || relation === 'claims') {
    if (!hasOwner && !isCompound(trigger)) return undefined;
    return reachObject(scene, trigger.end, land | (relation === 'controls' ? mark.name : 0));
  }
  if (relation === 'status' && isPartOfName(scene, trigger)) return undefined;
  const takesStates = relation === 'secedes' || relation === 'occupies' || relation === 'annexes';
  const accept = takesStates ? land | country : land;
  const before = scene.lexicon.words.adjectivesFollow
    ? placeBefore(scene, trigger.start, firmLand, 2)
    : undefined;
  const object = before ?? reachObject(scene, trigger.end, accept);
  if (!object) return undefined;
  if (relation === 'occupies' && !hasOwner && !(object.bits & (firmLand | mark.party))) {
    return hasHolder(scene, object) ? object : undefined;
  }
  if (relation === 'disputes' || relation === 'status') {
    return object.bits & firmLand || nearestPlace(scene, object, mark.territory | mark.party, nearTokens)
      ? object
      : undefined;
  }
  return object;
}

/** "under Russian control", "the Japanese occupation of", "back to Chinese rule". */
function regime(scene: Scene, trigger: Trigger): Place | undefined {
  const before = flagsAt(scene, trigger.start - 1) & isPossessive ? trigger.start - 2 : trigger.start - 1;
  const owner = markedBefore(scene, trigger.start, holder, closeTokens);
  const isParty = scene.lexicon.words.adjectivesFollow || scene.lexicon.words.freeOrder;
  const follows = marksAt(scene, trigger.end) & (mark.of | (isParty ? holder : 0));
  const later = follows ? marked(scene, trigger.end, holder, closeTokens) : -1;
  if (owner >= 0 && hasMark(scene, owner + 2, trigger.start, mark.closer)) return undefined;
  const party = owner >= 0 ? owner : later;
  if (party < 0) return undefined;
  if (trigger.relation === 'status') return colony(scene, trigger, party);
  const from = owner >= 0 ? owner : trigger.start;
  const isUnder = markedBefore(scene, from, mark.under, closeTokens) >= 0;
  const isStrong = trigger.relation === 'occupies' || trigger.relation === 'owns';
  if (!isUnder && !(isStrong && owner === before)) return undefined;
  const span = { start: Math.min(from, trigger.start), end: Math.max(trigger.end, later + 1) };
  const accept = isUnder ? land | country | mark.name : land;
  return nearestPlace(
    scene,
    span,
    trigger.relation === 'administers' ? land | mark.party : accept,
    nearTokens,
  );
}

/** "Goa was a Portuguese colony": said of a place, not in passing ("the former colony"). */
function colony(scene: Scene, trigger: Trigger, party: number): Place | undefined {
  const start = Math.min(party, trigger.start);
  // Right before "a": "had been in the former colony" says nothing of it.
  if (markedBefore(scene, start, mark.being, 2) < 0) return undefined;
  const subject = placeBefore(scene, start, land | mark.party | mark.name, subjectTokens);
  if (subject) return subject;
  return startsWithName(scene, { ...trigger, start })
    ? { start: scene.from, end: scene.from + 1 }
    : undefined;
}

/** "South Sudan broke away from Sudan"; leaving or joining a state only what may: a territory of the table. */
function leaving(scene: Scene, trigger: Trigger): Place | undefined {
  const whole = reachObject(scene, trigger.end, mark.party);
  if (!whole || whole.start - trigger.end > 1 || !isClosed(scene, whole.end)) return undefined;
  if (trigger.relation !== 'secedes') {
    const subject = placeBefore(scene, trigger.start, mark.territory, subjectTokens);
    return subject && isOpenStatus(scene, subject.end - 1) ? subject : undefined;
  }
  const subject = placeBefore(scene, trigger.start, land | country | mark.name, subjectTokens);
  if (subject) return subject;
  return startsWithName(scene, trigger) ? { start: scene.from, end: scene.from + 1 } : undefined;
}

/** "Crimea's status" */
function owned(scene: Scene, trigger: Trigger): Place | undefined {
  const owner = trigger.start - 1;
  const isLand = (marksAt(scene, owner) & mark.territory) !== 0 && isOpenStatus(scene, owner);
  // "Hong Kong's status as a financial hub"
  const isRank = (marksAt(scene, trigger.end) & mark.as) !== 0;
  return isLand && !isRank ? { start: owner, end: trigger.start } : undefined;
}

/** "The valley is disputed": said of the place itself, not of something in it. */
function predicate(scene: Scene, trigger: Trigger): Place | undefined {
  const takesStates =
    trigger.relation === 'annexes' || trigger.relation === 'occupies' || trigger.relation === 'status';
  const place = placeBefore(scene, trigger.start, takesStates ? land | mark.party : land, closeTokens);
  if (!place || isWithin(scene, place)) return undefined;
  return place.bits & (firmLand | mark.party) || hasHolder(scene, place) ? place : undefined;
}

/** "the Falklands stayed British", "the enclave was German until 1945", "became Soviet territory" */
function remaining(scene: Scene, trigger: Trigger): Place | undefined {
  const party = marksAt(scene, trigger.end) & mark.filler ? trigger.end + 1 : trigger.end;
  if (!(marksAt(scene, party) & mark.party)) return undefined;
  const next = party + 1;
  const isTerritory = (marksAt(scene, next) & mark.territoryNoun) !== 0;
  if (!isTerritory && (party > trigger.end || !isClosed(scene, next))) return undefined;
  // "The Falklands were, are and will be British"
  const place =
    placeBefore(scene, trigger.start, firmLand, closeTokens) ??
    placeBefore(scene, trigger.start, mark.territory, nearTokens);
  if (!place && isTerritory) return { start: party, end: next + 1 };
  return place && !isWithin(scene, place) ? place : undefined;
}

/** A preposition of place stands before it: "a shop in the enclave". */
function isWithin(scene: Scene, place: TokenSpan): boolean {
  const before = skipBack(scene, place.start, mark.filler & ~mark.under);
  for (let at = place.start - 1; at >= Math.max(scene.from, before); at--) {
    if (marksAt(scene, at) & (mark.under | mark.to | mark.by)) return true;
  }
  return false;
}

/** A sentence that opens with a name no list knows, close before the trigger. */
function startsWithName(scene: Scene, { start }: Trigger): boolean {
  const { from } = scene;
  return (
    start - from <= closeTokens && (flagsAt(scene, from) & isCapitalised) !== 0 && marksAt(scene, from) === 0
  );
}

/** "Crimea is part of Ukraine"; not "part of Ukraine's plan", nor "the southern part of Ukraine". */
function membership(scene: Scene, trigger: Trigger): Place | undefined {
  const isBold = trigger.end - trigger.start > 2;
  const wholes = mark.party | mark.territory | mark.territoryNoun | (isBold ? mark.stateNoun : 0);
  const whole = reachObject(scene, trigger.end, wholes);
  if (!whole || !isClosed(scene, whole.end)) return undefined;
  if (!(whole.bits & (mark.party | mark.territory)) && marksAt(scene, trigger.end) === 0) return undefined;
  const isEmphatic = trigger.end - trigger.start > 3 || !(marksAt(scene, trigger.start) & mark.filler);
  const verb = skipBack(scene, trigger.start, mark.filler | mark.auxiliary);
  if (!(marksAt(scene, verb) & mark.being)) {
    // The small words skipped may have held the verb itself ("as a part of").
    if (!isEmphatic && markedBefore(scene, trigger.start, mark.being, closeTokens) < 0) return undefined;
  }
  const subject = placeBefore(scene, trigger.start, land | country | mark.name, subjectTokens);
  if (subject) return subject;
  return startsWithName(scene, trigger) ? { start: scene.from, end: scene.from + 1 } : undefined;
}

/** Recognition of a place as something only a place can be, of a state whose standing is open, of independence. */
function recognising(scene: Scene, trigger: Trigger): Place | undefined {
  const isNegated = markedBefore(scene, trigger.start, mark.not, closeTokens) >= 0;
  const relation = isNegated ? ('does-not-recognise' as const) : ('recognises' as const);
  const as = marked(scene, trigger.end, mark.as, nearTokens);
  if (as >= 0 && marked(scene, as + 1, mark.recognisedAs, closeTokens) >= 0) {
    const accept = land | country | mark.name;
    const place =
      (as > trigger.end ? reachObject(scene, trigger.end, accept) : undefined) ??
      placeBefore(scene, trigger.start, land, subjectTokens) ??
      placeBefore(scene, trigger.start, country, subjectTokens);
    if (place) return { ...place, relation };
  }
  // "About a hundred countries recognise it"
  const isIt = (marksAt(scene, trigger.end) & mark.pronoun) !== 0 && isClosed(scene, trigger.end + 1);
  const isClause = (marksAt(scene, trigger.end + 1) & (mark.finite | mark.auxiliary)) !== 0;
  if (isIt && !isClause && placeBefore(scene, trigger.start, country, closeTokens))
    return { ...trigger, relation };
  const object = reachObject(scene, trigger.end, mark.territory);
  if (object && isClosed(scene, object.end) && isOpenStatus(scene, object.start))
    return { ...object, relation };
  if (isNegated && !object) {
    const subject = placeBefore(scene, trigger.start, mark.territory, subjectTokens);
    if (subject && isOpenStatus(scene, subject.end - 1)) return { ...subject, relation };
  }
  const what = reachObject(scene, trigger.end, mark.territoryNoun | mark.stateNoun);
  if (
    what &&
    marked(scene, trigger.end, mark.party | mark.territory, subjectTokens) >= 0 &&
    isClosed(scene, what.end)
  )
    return { ...what, relation };
  return undefined;
}

/** "a settlement of 3,401 homes … in the West Bank": land that several hold or claim makes the word speak of it. */
function contested({ mentions }: Scene, statuses = contestedStatuses): Place | undefined {
  for (const [start, { territory, length }] of mentions) {
    if (statuses.has(territory.status)) return { start, end: start + length };
  }
  return undefined;
}

/** "considers the island a wayward province", "regards the peninsula as Ukrainian". */
function regarding(scene: Scene, trigger: Trigger): Place | undefined {
  const isCall = hasMark(scene, trigger.end + 1, trigger.end + 1, mark.own);
  const object = isCall ? undefined : reachObject(scene, trigger.end, firmLand);
  const what = mark.party | mark.territoryNoun | mark.stateNoun | mark.own | mark.recognisedAs;
  if (object && marked(scene, object.end, what, closeTokens) >= 0) return object;
  return namedOwn(scene, trigger) ?? declared(scene, trigger);
}

/** "islands that Tokyo calls its Northern Territories", "land Rabat regards as its southern provinces". */
function namedOwn(scene: Scene, trigger: Trigger): Place | undefined {
  const own = marksAt(scene, trigger.end) & mark.as ? trigger.end + 1 : trigger.end;
  if (!(marksAt(scene, own) & mark.own)) return undefined;
  const subject = skipBack(scene, trigger.start, mark.auxiliary);
  const isIt = (marksAt(scene, subject) & mark.pronoun) !== 0;
  const isHolder = isIt
    ? placeBefore(scene, subject, firmLand, 2) !== undefined
    : (marksAt(scene, subject) & holder) !== 0;
  return isHolder ? reachObject(scene, own + 1, land) : undefined;
}

/** "deems the strip occupied", "declared four regions to be Russian": towns and regions too, told what they are. */
function declared(scene: Scene, trigger: Trigger): Place | undefined {
  const object = reachObject(scene, trigger.end, mark.landNoun);
  if (!object) return undefined;
  let what = object.end;
  while (what < object.end + 2 && marksAt(scene, what) & (mark.to | mark.as | mark.being)) what++;
  if (!isClosed(scene, what + 1)) return undefined;
  const isHeld = (marksAt(scene, what) & (mark.party | mark.recognisedAs)) !== 0;
  return isHeld && !(marksAt(scene, what) & (mark.landNoun | mark.stateNoun)) ? object : undefined;
}

/**
 * What a sentence says of "the dispute" or "independence" in an article that has just told of land, unless of a
 * bank's or a patient's.
 */
function topical(scene: Scene, trigger: Trigger): Place | undefined {
  if (!scene.isTopic || isPartOfName(scene, trigger)) return undefined;
  if (marked(scene, trigger.start, mark.independent | mark.institution, closeTokens) >= 0) return undefined;
  return markedBefore(scene, trigger.start, mark.independent, closeTokens) >= 0 ? undefined : trigger;
}

function isOpenStatus(scene: Scene, at: number): boolean {
  for (let first = at; first >= scene.from; first--) {
    const mention = scene.mentions.get(first);
    if (mention) return openStatuses.has(mention.territory.status);
  }
  return false;
}

const contestedStatuses: ReadonlySet<TerritoryStatus> = new Set([
  'contested-control',
  'disputed',
  'self-governing',
]);

const openStatuses: ReadonlySet<TerritoryStatus> = new Set([
  'self-governing',
  'independence-question',
  'contested-control',
  'disputed',
  'autonomous',
  'dependent',
  'special-regime',
]);

/** Land given to somebody: the receiver is named, or the land is territory by its name. */
function returning(scene: Scene, trigger: Trigger): Place | undefined {
  const object = objectOf(scene, trigger, land | mark.stateNoun);
  if (!object) return undefined;
  const isFirm = (object.bits & firmLand) !== 0;
  // A dative needs no preposition.
  if (scene.lexicon.words.freeOrder) {
    return isFirm && marked(scene, trigger.end, mark.party | mark.force, subjectTokens) >= 0
      ? object
      : undefined;
  }
  const receiver = marked(scene, object.end, mark.to, closeTokens);
  if (receiver < 0) return undefined;
  if (isFirm) return marked(scene, receiver + 1, holder, closeTokens) >= 0 ? object : undefined;
  // Mere villages and canals are given to a state, not to "Chinese investors".
  const party = reachObject(scene, receiver + 1, mark.party);
  return party && isClosed(scene, party.end) ? object : undefined;
}

/** A whole territory of the table as the thing bought or owned. */
function buying(scene: Scene, trigger: Trigger): Place | undefined {
  const object = reachObject(scene, trigger.end, mark.territory);
  if (!object || object.start - trigger.end > 1 || !isClosed(scene, object.end)) return undefined;
  const mention = scene.mentions.get(object.start);
  return mention && buyableStatuses.has(mention.territory.status) ? object : undefined;
}

const buyableStatuses: ReadonlySet<TerritoryStatus> = new Set([
  'autonomous',
  'dependent',
  'disputed',
  'contested-control',
  'settled',
]);

/** The object after a verb, or before it: in a relative clause ("the land Russia took"), or by free word order. */
function objectOf(scene: Scene, trigger: Trigger, accept: number) {
  const after = reachObject(scene, trigger.end, accept);
  if (after) return after;
  if (scene.lexicon.words.freeOrder) return placeBefore(scene, trigger.start, accept, subjectTokens);
  if (trigger.end - trigger.start > 1) return undefined;
  const subject = skipBack(scene, trigger.start, mark.auxiliary);
  if (!(marksAt(scene, subject) & (mark.party | mark.force | mark.pronoun | mark.stateNoun)))
    return undefined;
  const head = skipBack(
    scene,
    subject,
    mark.party | mark.force | mark.pronoun | mark.stateNoun | mark.relative | mark.filler | mark.name,
    partyTokens,
  );
  const isRelative = marked(scene, head + 1, mark.relative, partyTokens) >= 0 || subject - head <= 2;
  return isRelative && marksAt(scene, head) & accept ? placeBefore(scene, head + 1, accept, 1) : undefined;
}

function hasHolder(scene: Scene, outside: TokenSpan): boolean {
  return nearestPlace(scene, outside, holder | mark.stateNoun, scene.to - scene.from) !== undefined;
}

/** A trigger written with a capital within a sentence is a name: "Independence Day", "Photo-Secession". */
function isPartOfName(scene: Scene, { start, end }: Trigger): boolean {
  if (scene.isHeadline || scene.lexicon.words.capitalisesNouns) return false;
  const last = end - 1;
  return (flagsAt(scene, last) & isCapitalised) !== 0 && !isSentenceStart(scene.tokens, scene.from, start)
    ? !(marksAt(scene, last) & (mark.party | mark.territory))
    : false;
}

function hasMark(scene: Scene, from: number, to: number, wanted: number): boolean {
  for (let at = from - 1; at < to; at++) if (marksAt(scene, at) & wanted) return true;
  return false;
}

/** Triggers that speak of land only with a territory of the table: "loss of Crimea", "gave up Donbas". */
function loses({ relation, start, end }: Trigger): boolean {
  return relation === 'cedes' && end - start > 1;
}

/** "rebel-held", "government-held": the owner is in the trigger. */
function isCompound({ start, end }: Trigger): boolean {
  return end - start > 1;
}
