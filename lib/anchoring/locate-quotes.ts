import { type ChangedPlace, findChangedPlaces, worth } from './changed-places';
import { compareQuoteText } from './compare-quote-text';
import {
  type ContextAgreement,
  certainContext,
  holdsOnBothSides,
  holdsOnOneSide,
  isCertain,
} from './context-agreement';
import { isEnough } from './enough-evidence';
import { distinctiveUnits, locateEvident, sureContextUnits } from './evident-place';
import { type ExactPlace, findExactPlaces } from './exact-places';
import { findJunction } from './junction';
import { haveEqualCapitals } from './locked-words';
import { withNegationBeside } from './negation-beside';
import { type IndexedText, type PreparedText, prepareText, prepareTextOnce } from './prepared-text';
import type { Location, Quote, QuoteChange } from './quote';
import { scoreOf } from './score';
import { prepareQuote, type SearchedQuote } from './searched-quote';

/** By how much context must be better elsewhere, 0..2, to prefer a changed passage to the same words. */
const supportMargin = 0.5;
/** Places closer than this in evidence are equally good. */
const equalSupport = 0.04;

/**
 * Finds `quote` in `text`; undefined when it is not there any more (an orphan). Remembers the last text, so calls in a
 * row for one page are fast; for many quotes at once `locateQuotes` is the same thing.
 */
export function locateQuote(text: string, quote: Quote): Location | undefined {
  const prepared = prepareTextOnce(text);
  prepared.shift = 0;
  return locate(prepared, quote);
}

/**
 * Finds many quotes in one text, which is folded and indexed once; results in the order of `quotes`. In the order of the
 * text is fastest. Of two places with all of a quote's context, the one as far from the old offsets as the quote before
 * it is taken.
 */
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
  const evident = locateEvident(text, quote);
  if (evident) return evident;
  return search(yield* text.prepare(), quote);
}

function locate(text: PreparedText, quote: Quote): Location | undefined {
  return locateEvident(text, quote) ?? search(text.indexed(), quote);
}

function search(text: IndexedText, quote: Quote): Location | undefined {
  if (quote.exact === '') return undefined;
  const searched = prepareQuote(quote, text.row.lexicon);
  const places = findExactPlaces(searched, text);
  const exact = places[0];
  const isNowhere = places.length === 0 && searched.words !== '';
  const verbatim = isNowhere || isUndoubted(places) ? undefined : findVerbatim(text.normal.raw, quote);
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
    return isCertain(exact.context) || (quote.exact.length >= distinctiveUnits && !isTwinGone(places, quote));
  return places.length === 1 && quote.repeats === 0 && holdsOnOneSide(exact.context);
}

/** Whether words whose surroundings are not what they were are still the passage, rather than a twin of a deleted one. */
function isAcceptable(
  exact: ExactPlace,
  places: readonly ExactPlace[],
  searched: SearchedQuote,
  text: IndexedText,
): boolean {
  const isShort = searched.words.length < distinctiveUnits && !isUnspacedAndLong(searched.words);
  const { context } = exact;
  if (isTwinGone(places, searched.quote) && context.before !== 1 && context.after !== 1) return false;
  if (holdsOnOneSide(context) && !isShort) return true;
  if (holdsForShort(exact)) return !findJunction(searched, text.normal);
  if (searched.before === '' && searched.after === '') return true;
  if (isShort) return false;
  return searched.quote.repeats === 0 || !findJunction(searched, text.normal);
}

/** Whether of several places with the same words one is gone: it may be the quote's. */
function isTwinGone(places: readonly ExactPlace[], { repeats = 0 }: Quote): boolean {
  return places.length <= repeats;
}

/** Both sides, or one nearly untouched, and in any case the words right beside it. */
function holdsForShort({ context, isNear }: ExactPlace): boolean {
  const best = Math.max(context.before ?? 0, context.after ?? 0);
  return (holdsOnBothSides(context) || best >= certainContext) && isNear();
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
  text: IndexedText,
): Location {
  const { quote } = searched;
  const { context } = exact;
  const negated = withNegationBeside(searched, text.normal, exact.from, exact.to);
  const { startOf, endOf } = text.normal;
  const start = negated ? startOf(negated.from) : exact.start;
  const end = negated ? endOf(negated.to - 1) : exact.end;
  const found = text.normal.raw.slice(start, end);
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
  text: IndexedText,
): { readonly place: ChangedPlace; readonly location: Location } | undefined {
  const places = findChangedPlaces(searched, text).filter((place) => isEnough(place, searched, text));
  const place = places[0];
  if (!place || isReplacedByNeighbour(place, searched, text)) return undefined;
  const { startOf, endOf } = text.normal;
  const negated = withNegationBeside(searched, text.normal, place.from, place.to);
  const start = startOf(negated?.from ?? place.from);
  const end = endOf((negated?.to ?? place.to) - 1);
  const changes = negated
    ? compareQuoteText(searched.quote.exact, text.normal.raw.slice(start, end))
    : place.changes();
  const score = scoreOf(place.similarity, place.context);
  const rivals = places.filter((other) => other !== place && worth(place) - worth(other) < equalSupport);
  if (rivals.length > 0) {
    const texts = new Set([place, ...rivals].map(({ from, to }) => text.normal.text.slice(from, to)));
    if (texts.size > 1) return undefined;
    return { place, location: withChanges({ start, end, state: 'ambiguous', score }, changes) };
  }
  if (changes.length > 0) return { place, location: { start, end, state: 'changed', score, changes } };
  const state = isInContext(place.context, searched.quote, start) ? 'exact' : 'moved';
  return { place, location: { start, end, state, score } };
}

/**
 * Template sentences: the passage is gone, its old neighbours now touch, and the place found is a look-alike beside
 * them. Where the context is not nearly untouched, such a seam is the better explanation.
 */
function isReplacedByNeighbour(place: ChangedPlace, searched: SearchedQuote, text: IndexedText): boolean {
  if (place.changes().length === 0 || isCertain(place.context)) return false;
  return findJunction(searched, text.normal);
}

function withChanges(location: Location, changes: readonly QuoteChange[]): Location {
  return changes.length > 0 ? { ...location, changes } : location;
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
