import { anchoredDistance } from './edit-distance';
import { foldText } from './normalise';
import type { SearchedQuote } from './searched-quote';

/** How far the words on each side of a place are those of the quote, 0..1; undefined where the quote has none. */
export interface ContextAgreement {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A side at or above this is taken to hold. Unrelated English scores 0.2 to 0.45, one replaced word in ten 0.9. */
export const contextHolds = 0.6;

/** Text read for a context of given length: insertions may push its far end away. */
const reachFactor = 1.5;
const noContext: ContextAgreement = { before: undefined, after: undefined };

/** Compares the context of `quote` with what stands around `from` … `to` in the folded `text`. */
export function readContext(quote: SearchedQuote, text: string, from: number, to: number): ContextAgreement {
  if (quote.before === '' && quote.after === '') return noContext;
  return { before: readContextBefore(quote, text, from), after: readContextAfter(quote, text, to) };
}

/** One side alone, before `from`. */
export function readContextBefore(quote: SearchedQuote, text: string, from: number): number | undefined {
  const left = text.charCodeAt(from - 1) === 32 ? from - 2 : from - 1;
  return quote.before === '' ? atEdge(left < 0) : readBefore(quote, text, left);
}

/** One side alone, after `to`. */
export function readContextAfter(quote: SearchedQuote, text: string, to: number): number | undefined {
  const right = text.charCodeAt(to) === 32 ? to + 1 : to;
  return quote.after === '' ? atEdge(right >= text.length) : readAfter(quote, text, right);
}

/** Units next to the quote that a short quote is held to. */
const nearUnits = 16;
/** The share of the units right beside a short quote that must agree on one side. */
const nearHolds = 0.75;

/**
 * Whether the words right beside a place are the quote's. A few words off, 64 units of context still agree for the
 * most part; for a quote of one word that is another word.
 */
export function nearContextHolds(quote: SearchedQuote, text: string, from: number, to: number): boolean {
  const left = text.charCodeAt(from - 1) === 32 ? from - 2 : from - 1;
  const right = text.charCodeAt(to) === 32 ? to + 1 : to;
  return (
    agreement(quote.before.slice(-nearUnits), text, left, left + 1, -1) >= nearHolds ||
    agreement(quote.after.slice(0, nearUnits), text, right, text.length - right, 1) >= nearHolds
  );
}

/** Both sides together, 0..2; a side without context counts as nothing known. */
export function supportOf({ before, after }: ContextAgreement): number {
  return (before ?? 0) + (after ?? 0);
}

/** A side for which the quote has no context: it holds where the text still begins or ends there, else nothing is known. */
export function atEdge(isAtEdge: boolean): number | undefined {
  return isAtEdge ? 1 : undefined;
}

function readBefore({ before, lastBefore }: SearchedQuote, text: string, left: number): number {
  if (lastBefore.at !== left) {
    lastBefore.at = left;
    const start = left + 1 - before.length;
    const isSame = start >= 0 && text.startsWith(before, start);
    lastBefore.agreement = isSame ? 1 : agreement(before, text, left, left + 1, -1);
  }
  return lastBefore.agreement;
}

function readAfter({ after, lastAfter }: SearchedQuote, text: string, right: number): number {
  if (lastAfter.at !== right) {
    lastAfter.at = right;
    const isSame = text.startsWith(after, right);
    lastAfter.agreement = isSame ? 1 : agreement(after, text, right, text.length - right, 1);
  }
  return lastAfter.agreement;
}

/** How far a raw side of the context is what stands in `found`, read away from the quote (1 after it, −1 before), 0..1. */
export function sideAgreement(side: string, found: string, step: 1 | -1): number {
  if (step === 1 ? found.startsWith(side) : found.endsWith(side)) return 1;
  const folded = step === 1 ? foldText(side).trimStart() : foldText(side).trimEnd();
  const text = step === 1 ? foldText(found).trimStart() : foldText(found).trimEnd();
  return agreement(folded, text, step === 1 ? 0 : text.length - 1, text.length, step);
}

function agreement(pattern: string, text: string, from: number, available: number, step: 1 | -1): number {
  if (pattern.length === 0) return 0;
  const reach = Math.min(Math.max(available, 0), Math.ceil(pattern.length * reachFactor));
  return 1 - anchoredDistance(pattern, text, from, reach, step) / pattern.length;
}

/** A context this well kept is nearly untouched. */
export const certainContext = 0.85;
/** Template sentences far away come near the least that holds, and seldom up to here on both sides. */
const wellKeptContext = 0.7;

/** A side the quote has no context for (it began or ended the text) is no evidence against the other. */
export function holdsOnBothSides({ before, after }: ContextAgreement): boolean {
  return (before ?? after ?? 0) >= contextHolds && (after ?? before ?? 0) >= contextHolds;
}

export function holdsOnOneSide({ before, after }: ContextAgreement): boolean {
  return (before ?? 0) >= contextHolds || (after ?? 0) >= contextHolds;
}

/** Here a side without context is no evidence either way. */
export function holdsWell({ before, after }: ContextAgreement): boolean {
  return (before ?? 0) >= wellKeptContext && (after ?? 0) >= wellKeptContext;
}

export function isCertain({ before, after }: ContextAgreement): boolean {
  return (before ?? after ?? 0) >= certainContext && (after ?? before ?? 0) >= certainContext;
}
