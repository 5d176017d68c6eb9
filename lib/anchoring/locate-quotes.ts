import { type ChangedPlace, findChangedPlaces, worth } from './changed-places';
import { compareQuoteText } from './compare-quote-text';
import { atEdge, type ContextAgreement, contextHolds, sideAgreement } from './context-agreement';
import { anchoredDistance } from './edit-distance';
import { type ExactPlace, findExactPlaces } from './exact-places';
import { findJunction } from './junction';
import { haveEqualCapitals } from './locked-words';
import { withNegationBeside } from './negation-beside';
import { foldText } from './normalise';
import { type PreparedText, prepareText, prepareTextOnce } from './prepared-text';
import type { Location, Quote, QuoteChange } from './quote';
import { prepareQuote, type SearchedQuote } from './searched-quote';

/**
 * Least similarity (0..1, Dice over weighted words) for a changed passage to be the same one, by what else speaks for
 * it. "Locked" is a number, date, name or negation. docs/anchoring.md tells how each was measured.
 */
export const minimumSimilarity = {
  /** The context of both sides is nearly untouched, or holds; nothing locked differs. */
  bothSides: 0.4,
  bothSidesHeld: 0.5,
  /** Both are nearly untouched, one locked word differs. */
  bothSidesOne: 0.6,
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

/** A context this well kept is nearly untouched. */
const certainContext = 0.85;
/** Template sentences far away come near the least that holds, and seldom up to here on both sides. */
const wellKeptContext = 0.7;
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
/** Words that may stand without any context: fewer are found anywhere. Folded units, spaces included. */
const distinctiveUnits = 24;
/** Content words a quote needs to be recognised, changed, where its context is gone. */
const minimumLoneWeight = 6;
/** Both sides together where there is no context: two unrelated sides reach 0.55. */
const chanceSupport = 0.7;
const allWords = 0.95;
/** Context of at least this many units, verbatim around the words in one place only, needs no further proof. */
const sureContextUnits = 32;
/** How far a passage may have shifted and still be about where it was: units, or a share of the text. */
const nearbyUnits = 200;
const nearbyShare = 0.03;
/** By how much context must be better elsewhere, 0..2, to prefer a changed passage to the same words. */
const supportMargin = 0.5;
/** Places closer than this in evidence are equally good. */
const equalSupport = 0.04;

/**
 * Finds `quote` in `text`; undefined when it is not there any more (an orphan). Remembers the last text, so calls in a
 * row for one page are fast; for many quotes at once `locateQuotes` is the same thing.
 */
export function locateQuote(text: string, quote: Quote): Location | undefined {
  return locate(prepareTextOnce(text), quote);
}

/** Finds many quotes in one text, which is folded and indexed once; results in the order of `quotes`. */
export function locateQuotes(text: string, quotes: readonly Quote[]): (Location | undefined)[] {
  return locateQuotesIn(prepareText(text), quotes);
}

/** The same on a text already prepared, for a page whose quotes arrive one after another. */
export function locateQuotesIn(text: PreparedText, quotes: readonly Quote[]): (Location | undefined)[] {
  return quotes.map((quote) => locate(text, quote));
}

/** Finds one quote in a text that is made ready step by step when it is needed; yields to be paused. */
export function* locateInSteps(
  text: PreparedText,
  quote: Quote,
): Generator<void, Location | undefined, void> {
  const evident = locateEvident(text.raw, quote);
  if (evident) return evident;
  yield* text.prepare();
  return search(text, quote);
}

function locate(text: PreparedText, quote: Quote): Location | undefined {
  return locateEvident(text.raw, quote) ?? search(text, quote);
}

/**
 * What needs no proof: the same characters in the same context, where they were or in one place only. The words are
 * sought first: that they are nowhere is found out by one search instead of two.
 */
function locateEvident(raw: string, quote: Quote): Location | undefined {
  if (quote.exact === '') return undefined;
  if (isUnmoved(raw, quote)) return { start: quote.start, end: quote.end, state: 'exact', score: 1 };
  const { exact, prefix, suffix } = quote;
  if (prefix.length + suffix.length < sureContextUnits) return undefined;
  const at = raw.indexOf(exact);
  if (at === -1) return undefined;
  const isRepeated = raw.indexOf(exact, at + 1) !== -1;
  if (prefix === '' || suffix === '') return isRepeated ? undefined : locateBesideEdit(raw, quote, at);
  const start = isRepeated ? onlyPlaceInContext(raw, quote) : startInContext(raw, quote, at);
  if (start !== undefined) return { start, end: start + exact.length, state: 'exact', score: 1 };
  return isRepeated ? undefined : locateBesideEdit(raw, quote, at);
}

function startInContext(raw: string, { exact, prefix, suffix }: Quote, at: number): number | undefined {
  const isThere = raw.startsWith(suffix, at + exact.length) && at >= prefix.length;
  return isThere && raw.startsWith(prefix, at - prefix.length) ? at : undefined;
}

function onlyPlaceInContext(raw: string, { exact, prefix, suffix }: Quote): number | undefined {
  const whole = prefix + exact + suffix;
  const at = raw.indexOf(whole);
  return at === -1 || raw.indexOf(whole, at + 1) !== -1 ? undefined : at + prefix.length;
}

/** Units right beside the words that must stand as they did, where the rest of that side was edited. */
const besideUnits = 16;

/**
 * Words long enough to be nowhere else by chance, which stood once and stand once, with all of the context on one side
 * and, on the other, the next words or the end of the paragraph: an edit further off. What is beside them could be a
 * negation or the rest of a number otherwise, and the search proper looks into that.
 */
function locateBesideEdit(raw: string, quote: Quote, start: number): Location | undefined {
  const { exact, prefix, suffix, repeats } = quote;
  if (repeats !== 0 || exact.length < distinctiveUnits + besideUnits) return undefined;
  const end = start + exact.length;
  const holdsBefore = prefix.length >= sureContextUnits && raw.startsWith(prefix, start - prefix.length);
  const holdsAfter = suffix.length >= sureContextUnits && raw.startsWith(suffix, end);
  if (holdsBefore && holdsAfter) return undefined;
  if ((!holdsBefore && !holdsAfter) || prefix === '' || suffix === '')
    return locateWholeSentence(raw, quote, start);
  const isBesideKept = holdsBefore
    ? raw.charAt(end) === '\n' || raw.startsWith(suffix.slice(0, besideUnits), end)
    : raw.charAt(start - 1) === '\n' || raw.startsWith(prefix.slice(-besideUnits), start - besideUnits);
  if (!isBesideKept) return locateWholeSentence(raw, quote, start);
  const reach = Math.ceil(1.5 * (holdsBefore ? suffix : prefix).length);
  const other = holdsBefore
    ? sideAgreement(suffix, raw.slice(end, end + reach), 1)
    : sideAgreement(prefix, raw.slice(Math.max(0, start - reach), start), -1);
  return { start, end, state: 'exact', score: scoreOf(1, { before: 1, after: other }) };
}

const endsSentence = /[.!?]["'”’»)]?$/;

/**
 * A whole sentence, or several, that stood once and stands once, whatever is beside it now: no word or figure goes on
 * into it, and no negation beside it belongs to it. A twin of it in other typography, where its context still is, is
 * left to the search proper.
 */
function locateWholeSentence(raw: string, quote: Quote, start: number): Location | undefined {
  const { exact, prefix, suffix } = quote;
  const end = start + exact.length;
  if (!endsSentence.test(exact) || /^\s/.test(exact) || !isSentenceStart(raw, start)) return undefined;
  if (end < raw.length && !/[\s\p{Lu}]/u.test(raw.charAt(end))) return undefined;
  const reach = Math.ceil(1.5 * Math.max(prefix.length, suffix.length));
  const context = {
    before:
      prefix === ''
        ? atEdge(raw.slice(0, start).trim() === '')
        : sideAgreement(prefix, raw.slice(Math.max(0, start - reach), start), -1),
    after:
      suffix === ''
        ? atEdge(raw.slice(end).trim() === '')
        : sideAgreement(suffix, raw.slice(end, end + reach), 1),
  };
  if (!isCertain(context) && hasTwinInContext(raw, quote, start)) return undefined;
  return { start, end, state: holdsOnOneSide(context) ? 'exact' : 'moved', score: scoreOf(1, context) };
}

/** At a paragraph's start, after another sentence, or run together with what stands before it, as pages do. */
function isSentenceStart(raw: string, start: number): boolean {
  if (/^[\p{Ll}.!?"”’»)]\p{Lu}/u.test(raw.slice(start - 1, start + 1))) return true;
  if (start === 0 || raw.charAt(start - 1) === '\n') return true;
  return raw.charAt(start - 1) === ' ' && endsSentence.test(raw.slice(Math.max(0, start - 3), start - 1));
}

/** Context units by which, and first units of the words in which, a twin is looked for. */
const twinContextUnits = 24;
const twinUnits = 16;

function hasTwinInContext(raw: string, { exact, prefix, suffix }: Quote, start: number): boolean {
  const before = prefix.slice(-twinContextUnits);
  const after = suffix.slice(0, twinContextUnits);
  const opening = foldText(exact).slice(0, twinUnits);
  const closing = foldText(exact).slice(-twinUnits);
  for (let at = before === '' ? -1 : raw.indexOf(before); at !== -1; at = raw.indexOf(before, at + 1)) {
    const place = at + before.length;
    const found = foldText(raw.slice(place, place + 2 * twinUnits)).trimStart();
    if (place !== start && found.startsWith(opening)) return true;
  }
  for (let at = after === '' ? -1 : raw.indexOf(after); at !== -1; at = raw.indexOf(after, at + 1)) {
    const found = foldText(raw.slice(Math.max(0, at - 2 * twinUnits), at)).trimEnd();
    if (at !== start + exact.length && found.endsWith(closing)) return true;
  }
  return false;
}

function search(text: PreparedText, quote: Quote): Location | undefined {
  if (quote.exact === '') return undefined;
  const searched = prepareQuote(quote, text.lexicon);
  const places = findExactPlaces(searched, text);
  const exact = places[0];
  const isNowhere = places.length === 0 && searched.words !== '';
  const verbatim = isNowhere || isUndoubted(places) ? undefined : findVerbatim(text.raw, quote);
  if (verbatim?.state === 'exact' && quote.prefix.length + quote.suffix.length >= sureContextUnits)
    return verbatim;
  if (exact && isPlain(exact, places, quote)) return fromExact(exact, places, searched, text);
  const changed = findChanged(searched, text);
  if (changed && (!exact || isBetter(changed.place, exact, searched))) return changed.location;
  if (exact && isAcceptable(exact, places, searched, text)) return fromExact(exact, places, searched, text);
  return verbatim;
}

/**
 * The same words stand somewhere without their context. A changed passage in all of its context is the better one only
 * where the words are known, or must be feared, to have stood twice; else it is a look-alike put there. Repeats are counted to the character: a twin in
 * other typography is none.
 */
function isBetter(changed: ChangedPlace, exact: ExactPlace, { quote, words }: SearchedQuote): boolean {
  const isUnique = quote.repeats === 0 && exact.isVerbatim;
  if (isUnique && words.length >= distinctiveUnits) return false;
  return isCertain(changed.context) && changed.support > exact.support + supportMargin;
}

/** The same characters at the same offsets in the same context: nothing to search. */
function isUnmoved(raw: string, { exact, prefix, suffix, start, end }: Quote): boolean {
  return (
    end - start === exact.length &&
    raw.startsWith(exact, start) &&
    start >= prefix.length &&
    raw.startsWith(prefix, start - prefix.length) &&
    raw.startsWith(suffix, end)
  );
}

/** Whether one place has the very characters and all of the context, and no other comes near. */
function isUndoubted([best, second]: readonly ExactPlace[]): boolean {
  return (
    best?.isVerbatim === true &&
    best.support > 2 - equalSupport &&
    best.support - (second?.support ?? 0) >= equalSupport
  );
}

/** Whether the same words are certainly the passage, without asking whether it might stand elsewhere, changed. */
function isPlain(exact: ExactPlace, places: readonly ExactPlace[], quote: Quote): boolean {
  if (holdsOnBothSides(exact.context))
    return isCertain(exact.context) || quote.exact.length >= distinctiveUnits;
  return places.length === 1 && quote.repeats === 0 && holdsOnOneSide(exact.context);
}

/** Whether words whose surroundings are not what they were are still the passage, rather than a twin of a deleted one. */
function isAcceptable(
  exact: ExactPlace,
  places: readonly ExactPlace[],
  searched: SearchedQuote,
  text: PreparedText,
): boolean {
  const isShort = searched.words.length < distinctiveUnits && !isUnspacedAndLong(searched.words);
  if (holdsOnOneSide(exact.context) && !isShort) return true;
  if (holdsForShort(exact)) return !findJunction(searched, text);
  if (searched.before === '' && searched.after === '') return true;
  if (isShort) return false;
  const { repeats } = searched.quote;
  if (repeats !== undefined && repeats > 0 && places.length <= repeats) return false;
  return repeats === 0 || !findJunction(searched, text);
}

/** Both sides, or one nearly untouched, and in any case the words right beside it. */
function holdsForShort({ context, isNear }: ExactPlace): boolean {
  const best = Math.max(context.before ?? 0, context.after ?? 0);
  return isNear && (holdsOnBothSides(context) || best >= certainContext);
}

function isUnspacedAndLong(words: string): boolean {
  return (
    words.length >= distinctiveUnits / 3 &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]+$/u.test(words)
  );
}

function fromExact(
  exact: ExactPlace,
  places: readonly ExactPlace[],
  searched: SearchedQuote,
  text: PreparedText,
): Location {
  const { quote } = searched;
  const { context } = exact;
  const negated = withNegationBeside(searched, text.normal(), exact.from, exact.to);
  const { starts, ends } = text.normal();
  const start = negated ? (starts[negated.from] ?? 0) : exact.start;
  const end = negated ? (ends[negated.to - 1] ?? 0) : exact.end;
  const found = text.raw.slice(start, end);
  const isSame = !negated && (exact.isVerbatim || haveEqualCapitals(quote.exact, found));
  const changes = isSame ? [] : compareQuoteText(quote.exact, found);
  const isTied = places.some(
    (place) =>
      place !== exact &&
      Math.abs(place.support - exact.support) < equalSupport &&
      place.isVerbatim === exact.isVerbatim,
  );
  const score = scoreOf(exact.isVerbatim ? 1 : 0.99, context);
  if (isTied) return withChanges({ start, end, state: 'ambiguous', score }, changes);
  if (changes.length > 0) return { start, end, state: 'changed', score, changes };
  return { start, end, state: isInContext(context, quote, start) ? 'exact' : 'moved', score };
}

/** A quote without context is where it was if its offset is. */
function isInContext(context: ContextAgreement, quote: Quote, start: number): boolean {
  if (context.before === undefined && context.after === undefined) return start === quote.start;
  return holdsOnOneSide(context);
}

function findChanged(
  searched: SearchedQuote,
  text: PreparedText,
): { readonly place: ChangedPlace; readonly location: Location } | undefined {
  const places = findChangedPlaces(searched, text).filter((place) => isEnough(place, searched, text));
  const place = places[0];
  if (!place || isReplacedByNeighbour(place, searched, text)) return undefined;
  const { starts, ends } = text.normal();
  const negated = withNegationBeside(searched, text.normal(), place.from, place.to);
  const start = starts[negated?.from ?? place.from] ?? 0;
  const end = ends[(negated?.to ?? place.to) - 1] ?? 0;
  const changes = negated
    ? compareQuoteText(searched.quote.exact, text.raw.slice(start, end))
    : place.changes();
  const score = scoreOf(place.similarity, place.context);
  const rivals = places.filter((other) => other !== place && worth(place) - worth(other) < equalSupport);
  if (rivals.length > 0) {
    const texts = new Set([place, ...rivals].map(({ from, to }) => text.normal().text.slice(from, to)));
    if (texts.size > 1) return undefined;
    return { place, location: withChanges({ start, end, state: 'ambiguous', score }, changes) };
  }
  if (changes.length > 0) return { place, location: { start, end, state: 'changed', score, changes } };
  const state = isInContext(place.context, searched.quote, start) ? 'exact' : 'moved';
  return { place, location: { start, end, state, score } };
}

/** Whether the evidence is enough, by what of the surroundings holds and what of the claim differs. */
function isEnough(place: ChangedPlace, searched: SearchedQuote, text: PreparedText): boolean {
  const { similarity, context, locked, lockedKept } = place;
  const lost = locked - lockedKept;
  const isLockedChanged =
    lost > 0 || place.changes().some(({ type }) => type !== 'wording' && type !== 'name');
  if (holdsOnBothSides(context)) {
    if (isLooseContext(context) && similarity < awaySimilarity && !isNearby(place, searched, text))
      return false;
    if (!isLockedChanged)
      return (
        similarity >= minimumSimilarity[isCertain(context) ? 'bothSides' : 'bothSidesHeld'] ||
        charactersKept(place, searched, text) >= minimumSimilarity.characters
      );
    const isShort = searched.words.length < distinctiveUnits && lost <= 1;
    if (isShort && isCertain(context) && similarity >= minimumSimilarity.bothSides) return true;
    if ((isShort || isDamaged(place)) && isCertain(context)) {
      const least = lost <= 1 ? minimumSimilarity.characters : minimumSimilarity.charactersLocked;
      if (charactersKept(place, searched, text) >= least) return true;
    }
    if (isCertain(context) && lost <= 1) return similarity >= minimumSimilarity.bothSidesOne;
    const isFar = lost > 0 && !isNearby(place, searched, text);
    if (isFar && (lost > 1 || !holdsWell(context))) return false;
    return similarity >= minimumSimilarity.bothSidesLocked && (lost <= 1 || lockedKept * 2 > locked);
  }
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
  if (isLockedChanged || searched.pattern().weight < minimumLoneWeight) return false;
  const isHere = isNearby(place, searched, text);
  const hasEveryWord = place.recall >= allWords;
  if (searched.before === '' && searched.after === '')
    return isHere && similarity >= (hasEveryWord ? minimumSimilarity.oneSide : minimumSimilarity.nowhere);
  return (
    place.support >= chanceSupport && (isHere || hasEveryWord) && similarity >= minimumSimilarity.oneSide
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
function charactersKept(
  place: ChangedPlace,
  { words, wordsPattern }: SearchedQuote,
  text: PreparedText,
): number {
  const reach = Math.min(text.normal().text.length - place.from, Math.ceil(words.length * 1.3));
  const distance = anchoredDistance(wordsPattern(), text.normal().text, place.from, reach);
  return 1 - distance / words.length;
}

function isNearby(place: ChangedPlace, { quote }: SearchedQuote, text: PreparedText): boolean {
  const shift = Math.abs((text.normal().starts[place.from] ?? 0) - quote.start);
  return shift <= Math.max(nearbyUnits, text.raw.length * nearbyShare);
}

/**
 * Template sentences: the passage is gone, its old neighbours now touch, and the place found is a look-alike beside
 * them. Where the context is not nearly untouched, such a seam is the better explanation.
 */
function isReplacedByNeighbour(place: ChangedPlace, searched: SearchedQuote, text: PreparedText): boolean {
  if (place.changes().length === 0 || isCertain(place.context)) return false;
  return findJunction(searched, text);
}

function withChanges(location: Location, changes: readonly QuoteChange[]): Location {
  return changes.length > 0 ? { ...location, changes } : location;
}

function scoreOf(words: number, { before, after }: ContextAgreement): number {
  const sides = [before, after].filter((side) => side !== undefined);
  const context = sides.length === 0 ? 1 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return Math.min(1, Math.max(0, 0.8 * words + 0.2 * context));
}

/** A side the quote has no context for (it began or ended the text) is no evidence against the other. */
function holdsOnBothSides({ before, after }: ContextAgreement): boolean {
  return (before ?? after ?? 0) >= contextHolds && (after ?? before ?? 0) >= contextHolds;
}

function holdsOnOneSide({ before, after }: ContextAgreement): boolean {
  return (before ?? 0) >= contextHolds || (after ?? 0) >= contextHolds;
}

/** Here a side without context is no evidence either way. */
function holdsWell({ before, after }: ContextAgreement): boolean {
  return (before ?? 0) >= wellKeptContext && (after ?? 0) >= wellKeptContext;
}

function isCertain({ before, after }: ContextAgreement): boolean {
  return (before ?? after ?? 0) >= certainContext && (after ?? before ?? 0) >= certainContext;
}

/** For quotes without a word to search for (a space, a dash, half a character): the same characters in the same context. */
function findVerbatim(raw: string, { exact, prefix, suffix, start }: Quote): Location | undefined {
  const whole = prefix + exact + suffix;
  if (prefix === '' && suffix === '') return undefined;
  let nearest: number | undefined;
  let count = 0;
  for (let at = raw.indexOf(whole); at !== -1; at = raw.indexOf(whole, at + 1)) {
    const here = at + prefix.length;
    count += 1;
    if (nearest === undefined || Math.abs(here - start) < Math.abs(nearest - start)) nearest = here;
  }
  if (nearest === undefined) return undefined;
  return { start: nearest, end: nearest + exact.length, state: count > 1 ? 'ambiguous' : 'exact', score: 1 };
}
