import { atEdge, holdsOnOneSide, isCertain, sideAgreement } from './context-agreement';
import { foldText } from './normalise';
import type { PreparedText } from './prepared-text';
import type { Location, Quote } from './quote';
import { scoreOf } from './score';
import { isCapitalLetter, isSmallLetter } from './unit-class';

/** Words that may stand without any context: fewer are found anywhere. Units, spaces included. */
export const distinctiveUnits = 24;
/** Context of at least this many units, verbatim around the words in one place only, needs no further proof. */
export const sureContextUnits = 32;

/**
 * What needs no proof: the same characters in the same context, where they were, as far from there as the quote found
 * before, or in one place only.
 */
export function locateEvident(text: PreparedText, quote: Quote): Location | undefined {
  if (quote.exact === '') return undefined;
  const found = locateUnsearched(text, quote) ?? locateBySearch(text.raw, quote);
  if (found) text.shift = found.start - quote.start;
  return found;
}

/** Text put in or taken out moves all that stands below it by as much. */
function locateUnsearched({ raw, shift }: PreparedText, quote: Quote): Location | undefined {
  const { exact, start, end } = quote;
  if (end - start !== exact.length) return undefined;
  const isMoved = !isInContextAt(raw, quote, start);
  if (isMoved && !(hasSureContext(quote) && isInContextAt(raw, quote, start + shift))) return undefined;
  const by = isMoved ? shift : 0;
  return { start: start + by, end: end + by, state: 'exact', score: 1 };
}

function isInContextAt(raw: string, { exact, prefix, suffix }: Quote, at: number): boolean {
  return (
    at >= prefix.length &&
    raw.startsWith(exact, at) &&
    raw.startsWith(prefix, at - prefix.length) &&
    raw.startsWith(suffix, at + exact.length)
  );
}

function hasSureContext({ prefix, suffix }: Quote): boolean {
  return prefix.length + suffix.length >= sureContextUnits;
}

/** The words are sought first: that they are nowhere is found out by one search instead of two. */
function locateBySearch(raw: string, quote: Quote): Location | undefined {
  if (!hasSureContext(quote)) return undefined;
  const { exact, prefix, suffix } = quote;
  const at = raw.indexOf(exact);
  if (at === -1) return undefined;
  const isRepeated = raw.indexOf(exact, at + 1) !== -1;
  if (prefix === '' || suffix === '') return isRepeated ? undefined : locateBesideEdit(raw, quote, at);
  const start = isRepeated ? onlyPlaceInContext(raw, quote) : at;
  if (start !== undefined && isInContextAt(raw, quote, start))
    return { start, end: start + exact.length, state: 'exact', score: 1 };
  return isRepeated ? undefined : locateBesideEdit(raw, quote, at);
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
  if (end < raw.length && !/\s/.test(raw.charAt(end)) && !isCapitalLetter(raw.charAt(end))) return undefined;
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
  const last = raw.charAt(start - 1);
  if (last === '' || last === '\n') return true;
  if ((isSmallLetter(last) || '.!?"”’»)'.includes(last)) && isCapitalLetter(raw.charAt(start))) return true;
  return last === ' ' && endsSentence.test(raw.slice(Math.max(0, start - 3), start - 1));
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
