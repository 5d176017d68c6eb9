import type { ChangedPlace } from './changed-places';
import {
  type ContextAgreement,
  holdsOnBothSides,
  holdsOnOneSide,
  holdsWell,
  isCertain,
} from './context-agreement';
import { anchoredDistance } from './edit-distance';
import { distinctiveUnits } from './evident-place';
import type { IndexedText } from './prepared-text';
import type { SearchedQuote } from './searched-quote';

/**
 * Least similarity (0..1, Dice over weighted words) for a changed passage to be the same one, by what else speaks for
 * it. "Locked" is a number, date, name or negation. docs/anchoring.md tells how each was measured.
 */
export const minimumSimilarity = {
  /** The context of both sides is nearly untouched, or holds; nothing locked differs. */
  bothSides: 0.4,
  bothSidesHeld: 0.5,
  /** Both are nearly untouched, and one locked word differs, or less than half of them about where it was. */
  bothSidesOne: 0.6,
  /** The same, and figures alone differ, however many, about where it was. */
  bothSidesFigures: 0.8,
  /** Both hold and more than that differs; at least half of what is locked must stand. */
  bothSidesLocked: 0.7,
  /** One side holds and the other is more like than chance, nothing locked differs. */
  oneSide: 0.65,
  /** One side holds, the other is gone, nothing locked differs; the place is about where it was, or is not. */
  oneSideAlone: 0.7,
  oneSideAway: 0.8,
  /** One side holds, one locked word of several differs, and the place is about where it was. */
  oneSideLocked: 0.8,
  /** The quote has no context, but the place is about where it was; nothing locked may differ. */
  nowhere: 0.9,
  /** Both sides hold and words are broken by typing errors: share of characters. */
  characters: 0.55,
  /** The same where more than one figure or name is broken too, in a context nearly untouched. */
  charactersLocked: 0.8,
} as const;

/** A side that just holds, as between template sentences; away from its place the passage must then be like this. */
const looseContext = 0.65;
const awaySimilarity = 0.75;
/** A side below this is what chance would give. */
const chanceContext = 0.45;
/**
 * Below this a side is not edited but another text. Away from where the passage was, words changed beside such a side
 * were a look-alike of a deleted passage in 7 of 28 cases (66,000 quotes of quotes-node.ts), and in none of 330 from
 * here to chance.
 */
const unrelatedContext = 0.3;
/** Words with typing errors from which on a passage counts as damaged throughout. */
const fewestDamaged = 2;
/** Content words a quote needs to be recognised, changed, where its context is gone. */
const minimumLoneWeight = 6;
/** Both sides together where there is no context: two unrelated sides reach 0.55. */
const chanceSupport = 0.7;
const allWords = 0.95;
/** How far a passage may have shifted and still be about where it was: units, or a share of the text. */
const nearbyUnits = 200;
const nearbyShare = 0.03;

/** Whether the evidence is enough, by what of the surroundings holds and what of the claim differs. */
export function isEnough(place: ChangedPlace, searched: SearchedQuote, text: IndexedText): boolean {
  const { similarity, context, locked, lockedKept, lockedThere } = place;
  const isHeld = isCertain(context);
  if (place.support < wholeContext && isNeighbour(place, searched, text)) return false;
  // "U.K." and "UK" are other words, and no change.
  const lost = isHeld && place.changes().length === 0 ? 0 : locked - lockedKept;
  const isLockedChanged =
    lost > 0 || place.changes().some(({ type }) => type !== 'wording' && type !== 'name');
  const hasOneSide = context.before === undefined || context.after === undefined;
  const isFar = lost > 0 && !isNearby(place, searched, text);
  if (isFar && hasOneSide) return false;
  if (holdsOnBothSides(context)) {
    if (isLooseContext(context) && similarity < awaySimilarity && !isNearby(place, searched, text))
      return false;
    if (lost > 0 && (isFar || !isHeld) && place.hasOtherContext()) return false;
    if (!isLockedChanged)
      return (
        similarity >= (isHeld ? minimumSimilarity.bothSides : minimumSimilarity.bothSidesHeld) ||
        charactersKept(place, searched, text) >= minimumSimilarity.characters
      );
    const isShort = searched.words.length < distinctiveUnits && lost <= 1;
    if (isShort && isHeld && similarity >= minimumSimilarity.bothSides) return true;
    if ((isShort || isDamaged(place)) && isHeld) {
      const least = lost <= 1 ? minimumSimilarity.characters : minimumSimilarity.charactersLocked;
      if (charactersKept(place, searched, text) >= least) return true;
    }
    if (isHeld && lost <= 1 && (lost === 0 || lockedKept > 0 || isShort))
      return similarity >= minimumSimilarity.bothSidesOne;
    if (isFar && (lost > 1 || !holdsWell(context))) return false;
    if (isHeld && lockedThere * 2 > locked) return similarity >= minimumSimilarity.bothSidesOne;
    const isOfFigures =
      isHeld && !isFar && place.changes().every(({ type }) => type === 'number' || type === 'wording');
    if (isOfFigures && similarity >= minimumSimilarity.bothSidesFigures) return true;
    return similarity >= minimumSimilarity.bothSidesLocked && (lost <= 1 || lockedKept * 2 > locked);
  }
  if (place.hasOtherContext()) return false;
  if (holdsOnOneSide(context)) {
    const isOtherLost = Math.min(context.before ?? 0, context.after ?? 0) < chanceContext;
    const isOtherUnrelated = Math.min(context.before ?? 1, context.after ?? 1) < unrelatedContext;
    if (isOtherUnrelated && !isNearby(place, searched, text)) return false;
    if (!isLockedChanged) {
      if (!isOtherLost) return similarity >= minimumSimilarity.oneSide;
      if (place.recall >= allWords) return similarity >= minimumSimilarity.oneSide;
      const isHere = isNearby(place, searched, text);
      return similarity >= (isHere ? minimumSimilarity.oneSideAlone : minimumSimilarity.oneSideAway);
    }
    return (
      similarity >= minimumSimilarity.oneSideLocked &&
      lost <= 1 &&
      locked > 1 &&
      !isOtherLost &&
      isNearby(place, searched, text)
    );
  }
  if (isLockedChanged || searched.weight < minimumLoneWeight) return false;
  const isHere = isNearby(place, searched, text);
  const hasEveryWord = place.recall >= allWords;
  if (searched.before === '' && searched.after === '')
    return isHere && similarity >= (hasEveryWord ? minimumSimilarity.oneSide : minimumSimilarity.nowhere);
  return (
    place.support >= chanceSupport && (isHere || hasEveryWord) && similarity >= minimumSimilarity.oneSide
  );
}

/** Both sides to the letter: then the neighbour still stands beside the place. */
const wholeContext = 2;
/** Units of the kept context that tell the sentence beside the quote from the quote. */
const neighbourUnits = 24;

/** Whether the place is what stood right before or after the quote: a like sentence beside one that is gone. */
function isNeighbour({ from, to }: ChangedPlace, searched: SearchedQuote, { normal }: IndexedText): boolean {
  const { words, before, after } = searched;
  const head = after.slice(0, neighbourUnits);
  const tail = before.slice(-neighbourUnits);
  return (
    (head.length === neighbourUnits && normal.text.startsWith(head, from) && !words.startsWith(head)) ||
    (tail.length === neighbourUnits && normal.text.endsWith(tail, to) && !words.endsWith(tail))
  );
}

function isLooseContext({ before, after }: ContextAgreement): boolean {
  return Math.min(before ?? 1, after ?? 1) < looseContext;
}

/** Figures and names that differ are damage only where other words are damaged too. */
function isDamaged({ damaged, locked, lockedKept }: ChangedPlace): boolean {
  return damaged >= Math.max(fewestDamaged, locked - lockedKept);
}

/** Where typing errors broke most words, the characters still tell: 0..1 of the quote's. */
function charactersKept(place: ChangedPlace, { words }: SearchedQuote, text: IndexedText): number {
  const reach = Math.min(text.normal.text.length - place.from, Math.ceil(words.length * 1.3));
  const distance = anchoredDistance(words, text.normal.text, place.from, reach);
  return 1 - distance / words.length;
}

function isNearby(place: ChangedPlace, { quote }: SearchedQuote, text: IndexedText): boolean {
  const shift = Math.abs(text.normal.startOf(place.from) - quote.start);
  return shift <= Math.max(nearbyUnits, text.normal.raw.length * nearbyShare);
}
