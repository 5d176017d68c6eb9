import { mark } from './sovereignty-lexicon';
import type { TerritoryStatus } from './territories';
import type { FoundPlace } from './territory-phrases';
import {
  country,
  firmLand,
  flagsAt,
  holder,
  isClosed,
  land,
  marked,
  markedBefore,
  nearestPlace,
  placeBefore,
  reachObject,
  skipBack,
} from './territory-phrases';
import type { Scene } from './territory-scene';
import { marksAt } from './territory-scene';
import type { Place, Trigger } from './territory-trigger';
import {
  actorTokens,
  closeTokens,
  hasHolder,
  hasMark,
  nearTokens,
  objectOf,
  partyTokens,
  quarrelTokens,
  subjectTokens,
} from './territory-trigger';
import { isCapitalised, isNumber } from './token-flags';

/** Verbs and nouns with land as their object; passive with "by". Mere regions and towns need a state or force. */
export function overLand(scene: Scene, trigger: Trigger): Place | undefined {
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

/** "a war fought between the two over the archipelago": land after "over"; mere towns and coasts with a holder. */
export function quarrel(scene: Scene, trigger: Trigger): Place | undefined {
  const over = marked(scene, trigger.end, mark.over, quarrelTokens);
  const object = over < 0 ? undefined : reachObject(scene, over + 1, land);
  return object && (object.bits & firmLand || hasHolder(scene, object)) ? object : undefined;
}

/** What a state or a force takes, holds or governs. */
export function taking(scene: Scene, trigger: Trigger, accept: number): Place | undefined {
  if (marksAt(scene, trigger.end) & mark.by) return passive(scene, trigger, trigger.end + 1, accept);
  const doer = skipBack(scene, trigger.start, mark.auxiliary);
  // "the areas it controls", of a holder named before
  const isPronoun =
    (marksAt(scene, doer) & (mark.pronoun | mark.relative)) === mark.pronoun && hasHolder(scene, trigger);
  const actor = isPronoun ? doer : markedBefore(scene, trigger.start, holder, actorTokens);
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
export function share(scene: Scene, trigger: Trigger): Place | undefined {
  const whole = taking(scene, trigger, country);
  if (!whole || !isClosed(scene, whole.end)) return undefined;
  const of = skipBack(scene, whole.start, mark.filler & ~mark.of);
  for (let at = Math.max(trigger.end, of); at < whole.start; at++)
    if (marksAt(scene, at) & mark.of) return whole;
  return undefined;
}

/** "Rebels seized Goma": a name no list knows, taken by a force; by a state only where land is spoken of. */
export function storming(scene: Scene, trigger: Trigger): Place | undefined {
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
export function toParty(scene: Scene, trigger: Trigger): Place | undefined {
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

/** Land given to somebody: the receiver is named, or the land is territory by its name. */
export function returning(scene: Scene, trigger: Trigger): Place | undefined {
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
export function buying(scene: Scene, trigger: Trigger): Place | undefined {
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

/** Triggers that speak of land only with a territory of the table: "loss of Crimea", "gave up Donbas". */
function loses({ relation, start, end }: Trigger): boolean {
  return relation === 'cedes' && end - start > 1;
}
