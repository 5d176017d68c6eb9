import { mark } from './sovereignty-lexicon';
import type { TerritoryStatus } from './territories';
import {
  country,
  firmLand,
  flagsAt,
  holder,
  isClosed,
  land,
  marked,
  markedBefore,
  placeBefore,
  reachObject,
  skipBack,
} from './territory-phrases';
import type { Scene } from './territory-scene';
import { marksAt } from './territory-scene';
import type { Place, Trigger } from './territory-trigger';
import {
  closeTokens,
  hasMark,
  isOpenStatus,
  isPartOfName,
  nearTokens,
  subjectTokens,
} from './territory-trigger';
import { isPossessive } from './token-flags';

/** Recognition of a place as something only a place can be, of a state whose standing is open, of independence. */
export function recognising(scene: Scene, trigger: Trigger): Place | undefined {
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
    // "It is recognised as part of Moldova"
    const whole = reachObject(scene, as + 2, mark.party);
    if (whole && isClosed(scene, whole.end)) return { ...whole, relation };
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
export function contested({ mentions }: Scene, statuses = contestedStatuses): Place | undefined {
  for (const [start, { territory, length }] of mentions) {
    if (statuses.has(territory.status)) return { start, end: start + length };
  }
  return undefined;
}

/** "considers the island a wayward province", "regards the peninsula as Ukrainian". */
export function regarding(scene: Scene, trigger: Trigger): Place | undefined {
  const isCall = hasMark(scene, trigger.end + 1, trigger.end + 1, mark.own);
  // "still treats it as its own", of land the article has just spoken of
  const next = trigger.end;
  const isOwn = marksAt(scene, next + 1) & mark.as && marksAt(scene, next + 2) & mark.own;
  if (scene.isTopic && isOwn && marksAt(scene, next) & mark.pronoun) return trigger;
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
export function topical(scene: Scene, trigger: Trigger): Place | undefined {
  if (!scene.isTopic || isPartOfName(scene, trigger)) return undefined;
  if (flagsAt(scene, trigger.end) & isPossessive) return undefined;
  const isOwned = (flagsAt(scene, trigger.start - 1) & isPossessive) !== 0;
  // "the president's administration"
  if (isOwned && !(marksAt(scene, trigger.start - 2) & (holder | land | mark.stateNoun))) return undefined;
  if (marked(scene, trigger.start, mark.independent | mark.institution, closeTokens) >= 0) return undefined;
  return markedBefore(scene, trigger.start, mark.independent, closeTokens) >= 0 ? undefined : trigger;
}

const contestedStatuses: ReadonlySet<TerritoryStatus> = new Set([
  'contested-control',
  'disputed',
  'self-governing',
]);
