import { mark } from './sovereignty-lexicon';
import {
  country,
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
import type { Scene, TokenSpan } from './territory-scene';
import { marksAt } from './territory-scene';
import type { Place, Trigger } from './territory-trigger';
import {
  closeTokens,
  hasHolder,
  hasMark,
  isOpenStatus,
  isPartOfName,
  nearTokens,
  startsWithName,
  subjectTokens,
} from './territory-trigger';
import { isPossessive } from './token-flags';

/** Straight before land: "disputed islands", "Russian-occupied Crimea", "the breakaway region". */
export function describing(scene: Scene, trigger: Trigger): Place | undefined {
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

/** "a fully independent Kurdish state", "an independent Greenland"; not "an independent state auditor". */
export function free(scene: Scene, trigger: Trigger): Place | undefined {
  const object = reachObject(scene, trigger.end, firmLand | mark.stateNoun);
  return object && isClosed(scene, object.end) && !isPartOfName(scene, trigger) ? object : undefined;
}

/** "under Russian control", "the Japanese occupation of", "back to Chinese rule". */
export function regime(scene: Scene, trigger: Trigger): Place | undefined {
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
export function leaving(scene: Scene, trigger: Trigger): Place | undefined {
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
export function owned(scene: Scene, trigger: Trigger): Place | undefined {
  const owner = trigger.start - 2;
  if (!(flagsAt(scene, owner + 1) & isPossessive)) return undefined;
  const isLand = (marksAt(scene, owner) & mark.territory) !== 0 && isOpenStatus(scene, owner);
  // "Hong Kong's status as a financial hub"
  const isRank = (marksAt(scene, trigger.end) & mark.as) !== 0;
  return isLand && !isRank ? { start: owner, end: trigger.start } : undefined;
}

/** "The valley is disputed": said of the place itself, not of something in it. */
export function predicate(scene: Scene, trigger: Trigger): Place | undefined {
  const takesStates =
    trigger.relation === 'annexes' || trigger.relation === 'occupies' || trigger.relation === 'status';
  const place = placeBefore(scene, trigger.start, takesStates ? land | mark.party : land, closeTokens);
  if (!place || isWithin(scene, place)) return undefined;
  return place.bits & (firmLand | mark.party) || hasHolder(scene, place) ? place : undefined;
}

/** "the Falklands stayed British", "the enclave was German until 1945", "became Soviet territory" */
export function remaining(scene: Scene, trigger: Trigger): Place | undefined {
  const party = marksAt(scene, trigger.end) & mark.filler ? trigger.end + 1 : trigger.end;
  if (!(marksAt(scene, party) & mark.party)) return undefined;
  const next = party + 1;
  const isTerritory = (marksAt(scene, next) & mark.territoryNoun) !== 0;
  if (!isTerritory && (party > trigger.end || !isClosed(scene, next))) return undefined;
  // "The Falklands were, are and will be British"
  const place =
    placeBefore(scene, trigger.start, firmLand, closeTokens) ??
    placeBefore(scene, trigger.start, mark.territory, nearTokens);
  // "We don't want to be Danish"
  if (!place && (isTerritory || (scene.isTopic && isWanted(scene, trigger.end - 1))))
    return { start: party, end: next + 1 };
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

/** "Crimea is part of Ukraine"; not "part of Ukraine's plan", nor "the southern part of Ukraine". */
export function membership(scene: Scene, trigger: Trigger): Place | undefined {
  const isBold = trigger.end - trigger.start > 2;
  // "does not want to become part of either country"
  const states = isBold || scene.isTopic ? mark.stateNoun : 0;
  const wholes = mark.party | mark.territory | mark.territoryNoun | states;
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
  if (scene.isTopic && isWanted(scene, verb)) return whole;
  return startsWithName(scene, trigger) ? { start: scene.from, end: scene.from + 1 } : undefined;
}

/** "to be": what people want for the land the article speaks of. */
function isWanted(scene: Scene, verb: number): boolean {
  return (marksAt(scene, verb) & mark.being) !== 0 && (marksAt(scene, verb - 1) & mark.to) !== 0;
}

/** "rebel-held", "government-held": the owner is in the trigger. */
function isCompound({ start, end }: Trigger): boolean {
  return end - start > 1;
}
