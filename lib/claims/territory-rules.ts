import { mark } from './sovereignty-lexicon';
import { buying, overLand, quarrel, returning, share, storming, taking, toParty } from './territory-holding';
import {
  country,
  firmLand,
  flagsAt,
  holder,
  land,
  marked,
  markedBefore,
  nearestPlace,
  placeBefore,
  reachObject,
} from './territory-phrases';
import { contested, recognising, regarding, topical } from './territory-recognition';
import type { Scene } from './territory-scene';
import { marksAt } from './territory-scene';
import {
  describing,
  free,
  leaving,
  membership,
  owned,
  predicate,
  regime,
  remaining,
} from './territory-standing';
import type { Place, Trigger } from './territory-trigger';
import { isPartOfName, nearTokens, openStatuses, selfRuleTokens } from './territory-trigger';
import { isPossessive, isWord } from './token-flags';

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
    case 'free':
      return free(scene, trigger);
    case 'quarrels':
      return quarrel(scene, trigger);
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
  if (next & (mark.of | mark.closer))
    return reachObject(scene, trigger.end + 1, firmLand | (scene.isTopic ? country : mark.party));
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
