import type { TerritoryRelation } from './claim';
import type { Reading } from './sovereignty-lexicon';
import { mark } from './sovereignty-lexicon';
import type { TerritoryStatus } from './territories';
import {
  flagsAt,
  holder,
  marked,
  nearestPlace,
  placeBefore,
  reachObject,
  skipBack,
} from './territory-phrases';
import type { Scene, TokenSpan } from './territory-scene';
import { isSentenceStart, marksAt } from './territory-scene';
import { isCapitalised, isWord } from './token-flags';

/** The place a trigger is about; with another relation than the trigger's where its surroundings say so. */
export interface Place extends TokenSpan {
  readonly relation?: TerritoryRelation;
}

/** A trigger found: how to read it, and its tokens. */
export interface Trigger extends Reading, TokenSpan {}

/** How far rules look, in tokens: about a trigger, back to its subject, on to the party after "by". */
export const nearTokens = 12;

export const selfRuleTokens = 7;

export const subjectTokens = 10;

export const actorTokens = 9;

export const partyTokens = 6;

export const closeTokens = 4;

/** From "dispute" or "war" on to "over". */
export const quarrelTokens = 9;

/** A sentence that opens with a name no list knows, close before the trigger. */
export function startsWithName(scene: Scene, { start }: Trigger): boolean {
  const { from } = scene;
  return (
    start - from <= closeTokens && (flagsAt(scene, from) & isCapitalised) !== 0 && marksAt(scene, from) === 0
  );
}

export function isOpenStatus(scene: Scene, at: number): boolean {
  for (let first = at; first >= scene.from; first--) {
    const mention = scene.mentions.get(first);
    if (mention) return openStatuses.has(mention.territory.status);
  }
  return false;
}

export const openStatuses: ReadonlySet<TerritoryStatus> = new Set([
  'self-governing',
  'independence-question',
  'contested-control',
  'disputed',
  'autonomous',
  'dependent',
  'special-regime',
]);

/** The object after a verb, or before it: in a relative clause ("the land Russia took"), or by free word order. */
export function objectOf(scene: Scene, trigger: Trigger, accept: number) {
  const after = reachObject(scene, trigger.end, accept);
  if (after) return after;
  if (scene.lexicon.words.freeOrder) return placeBefore(scene, trigger.start, accept, subjectTokens);
  // "Abyei, which both lay claim to,"
  if (trigger.end - trigger.start > 1 && flagsAt(scene, trigger.end) & isWord) return undefined;
  const subject = skipBack(scene, trigger.start, mark.auxiliary);
  if (!(marksAt(scene, subject) & (mark.party | mark.force | mark.pronoun | mark.stateNoun)))
    return undefined;
  // "the areas it controls"
  if (marksAt(scene, subject - 1) & accept) return placeBefore(scene, subject, accept, 1);
  const head = skipBack(
    scene,
    subject,
    mark.party | mark.force | mark.pronoun | mark.stateNoun | mark.relative | mark.filler | mark.name,
    partyTokens,
  );
  const isRelative = marked(scene, head + 1, mark.relative, partyTokens) >= 0 || subject - head <= 2;
  return isRelative && marksAt(scene, head) & accept ? placeBefore(scene, head + 1, accept, 1) : undefined;
}

export function hasHolder(scene: Scene, outside: TokenSpan): boolean {
  return nearestPlace(scene, outside, holder | mark.stateNoun, scene.to - scene.from) !== undefined;
}

/** A trigger written with a capital within a sentence is a name: "Independence Day", "Photo-Secession". */
export function isPartOfName(scene: Scene, { start, end }: Trigger): boolean {
  if (scene.isHeadline || scene.lexicon.words.capitalisesNouns) return false;
  const last = end - 1;
  return (flagsAt(scene, last) & isCapitalised) !== 0 && !isSentenceStart(scene.tokens, scene.from, start)
    ? !(marksAt(scene, last) & (mark.party | mark.territory))
    : false;
}

export function hasMark(scene: Scene, from: number, to: number, wanted: number): boolean {
  for (let at = from - 1; at < to; at++) if (marksAt(scene, at) & wanted) return true;
  return false;
}
