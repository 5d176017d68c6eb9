import type { Alignment } from './align';
import { isOtherWordByCase, isToldByCapital, type Lock, lockReader } from './locked-words';
import type { NormalText } from './normalise';
import { numberValue } from './number-value';
import type { QuoteChangeType } from './quote';
import { rawOf, type Token } from './tokens';
import { isDayOrMonth, isMagnitude, isUnit, meaningOf } from './vocabulary';

/** Two texts' tokens and which became which. */
export interface Comparison {
  readonly quote: readonly Token[];
  readonly passage: readonly Token[];
  readonly alignment: Alignment;
  readonly normalQuote: NormalText;
  readonly normalPassage: NormalText;
}

/** A changed stretch: token ranges, ends exclusive, with the words shown for it. */
export interface Difference {
  readonly type: QuoteChangeType;
  readonly before: string;
  readonly after: string;
}

interface Stretch {
  q0: number;
  q1: number;
  p0: number;
  p1: number;
}

type LockAt = (index: number) => Lock | undefined;

const severity: readonly QuoteChangeType[] = ['negation', 'number', 'date', 'name'];

/** Every stretch in which the passage is not the quote, in reading order. */
export function differences(comparison: Comparison): Difference[] {
  const quoteLock = lockReader(comparison.normalQuote, comparison.quote);
  const passageLock = lockReader(comparison.normalPassage, comparison.passage);
  const found: Difference[] = [];
  for (const stretch of differingStretches(comparison)) {
    if (isOnlySpacing(comparison, stretch)) continue;
    for (const part of splitStretch(comparison, stretch, quoteLock, passageLock)) {
      const type = typeOf(comparison, part, quoteLock, passageLock);
      const shown = expand(comparison, part, type, quoteLock, passageLock);
      found.push({
        type,
        before: rawWords(comparison.normalQuote, comparison.quote, shown.q0, shown.q1),
        after: rawWords(comparison.normalPassage, comparison.passage, shown.p0, shown.p1),
      });
    }
  }
  return found;
}

/** Whether a paired token is the same word: equal words, or numbers of equal value. */
export function isSameToken(comparison: Comparison, q: number): boolean {
  const one = comparison.quote[q];
  const other = comparison.passage[comparison.alignment[q] ?? -1];
  if (!one || !other) return false;
  if (one.key !== other.key)
    return (
      one.kind === 'number' && other.kind === 'number' && numberValue(one.key) === numberValue(other.key)
    );
  return !(
    isToldByCapital(one.key) &&
    isOtherWordByCase(rawOf(comparison.normalQuote, one), rawOf(comparison.normalPassage, other), one.key)
  );
}

function differingStretches(comparison: Comparison): Stretch[] {
  const { quote, passage, alignment } = comparison;
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let p = 0;
  const close = () => {
    if (open && (open.q1 > open.q0 || open.p1 > open.p0)) stretches.push(open);
    open = undefined;
  };
  for (let q = 0; q <= quote.length; q += 1) {
    const paired = q < quote.length ? (alignment[q] ?? -1) : passage.length;
    if (paired > p || (q < quote.length && !isSameToken(comparison, q))) {
      open ??= { q0: q, q1: q, p0: p, p1: p };
      if (paired >= 0) open.p1 = paired;
    }
    if (q === quote.length) break;
    if (paired >= 0) p = paired + 1;
    if (isSameToken(comparison, q)) {
      close();
    } else if (open) {
      open.q1 = q + 1;
      open.p1 = p;
    }
  }
  close();
  return stretches;
}

/** "some thing" and "something", "U.S." and "US": the same letters otherwise parted. Never for figures. */
function isOnlySpacing(comparison: Comparison, { q0, q1, p0, p1 }: Stretch): boolean {
  const before = comparison.quote.slice(q0, q1);
  const after = comparison.passage.slice(p0, p1);
  if (before.length === after.length || [...before, ...after].some((token) => token.kind === 'number'))
    return false;
  return before.map((token) => token.key).join('') === after.map((token) => token.key).join('');
}

/** Paired words of a claim-carrying kind become changes of their own; the wording around them stays together. */
function splitStretch(
  comparison: Comparison,
  stretch: Stretch,
  quoteLock: LockAt,
  passageLock: LockAt,
): Stretch[] {
  const parts: Stretch[] = [];
  let rest: Stretch = { q0: stretch.q0, q1: stretch.q0, p0: stretch.p0, p1: stretch.p0 };
  const push = (part: Stretch) => {
    if (part.q1 > part.q0 || part.p1 > part.p0) parts.push(part);
  };
  for (let q = stretch.q0; q < stretch.q1; q += 1) {
    const paired = comparison.alignment[q] ?? -1;
    const lock = quoteLock(q);
    if (paired < 0 || lock === undefined || lock !== passageLock(paired)) {
      rest.q1 = q + 1;
      if (paired >= 0) rest.p1 = paired + 1;
      continue;
    }
    push({ ...rest, p1: paired });
    push({ q0: q, q1: q + 1, p0: paired, p1: paired + 1 });
    rest = { q0: q + 1, q1: q + 1, p0: paired + 1, p1: paired + 1 };
  }
  push({ ...rest, q1: stretch.q1, p1: stretch.p1 });
  return joinNeighbours(parts, comparison, quoteLock, passageLock);
}

/** "John Smith" → "Jane Brown" is one change of name, not two. */
function joinNeighbours(
  parts: readonly Stretch[],
  comparison: Comparison,
  quoteLock: LockAt,
  passageLock: LockAt,
): Stretch[] {
  const joined: Stretch[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isNeighbour =
      last &&
      last.q1 === part.q0 &&
      last.p1 === part.p0 &&
      typeOf(comparison, last, quoteLock, passageLock) === typeOf(comparison, part, quoteLock, passageLock);
    if (isNeighbour) {
      last.q1 = part.q1;
      last.p1 = part.p1;
    } else joined.push({ ...part });
  }
  return joined;
}

/** The gravest kind among the words that are on one side only; another writing of the same value is wording. */
function typeOf(
  comparison: Comparison,
  part: Stretch,
  quoteLock: LockAt,
  passageLock: LockAt,
): QuoteChangeType {
  const before = lockedMeanings(comparison.quote, part.q0, part.q1, quoteLock);
  const after = lockedMeanings(comparison.passage, part.p0, part.p1, passageLock);
  const changed = new Set<QuoteChangeType>();
  for (const [meaning, lock] of before) if (!after.has(meaning)) changed.add(lock);
  for (const [meaning, lock] of after) if (!before.has(meaning)) changed.add(lock);
  return severity.find((type) => changed.has(type)) ?? 'wording';
}

function lockedMeanings(
  tokens: readonly Token[],
  from: number,
  to: number,
  lockAt: LockAt,
): Map<string, Lock> {
  const meanings = new Map<string, Lock>();
  for (let index = from; index < to; index += 1) {
    const lock = lockAt(index);
    const token = tokens[index];
    if (!lock || !token) continue;
    const meaning = token.kind === 'number' ? numberValue(token.key) : meaningOf(token.key);
    meanings.set(meaning.replace(/'s?$/, ''), lock);
  }
  return meanings;
}

/** Takes in the unchanged neighbours a reader needs: the unit of a figure, the rest of a name or date, a negation's verb. */
function expand(
  comparison: Comparison,
  part: Stretch,
  type: QuoteChangeType,
  quoteLock: LockAt,
  passageLock: LockAt,
): Stretch {
  const shown = { ...part };
  const { quote, passage, alignment } = comparison;
  const left = () => shown.q0 > 0 && shown.p0 > 0 && alignment[shown.q0 - 1] === shown.p0 - 1;
  const right = () => shown.q1 < quote.length && alignment[shown.q1] === shown.p1;
  const isEmptyOnOneSide = part.q0 === part.q1 || part.p0 === part.p1;
  if (type === 'negation' && isEmptyOnOneSide) {
    if (left() && isClose(quote, shown.q0 - 1) && isClose(passage, shown.p0 - 1)) {
      shown.q0 -= 1;
      shown.p0 -= 1;
    } else if (right()) {
      shown.q1 += 1;
      shown.p1 += 1;
    }
    return shown;
  }
  if (type === 'wording' || type === 'negation') return shown;
  const belongs = (index: number, side: readonly Token[], lockAt: LockAt, isAfter: boolean) => {
    const key = side[index]?.key ?? '';
    if (!isClose(side, isAfter ? index - 1 : index)) return false;
    if (type === 'number')
      return side[index]?.kind === 'number' || isUnit(key) || isMagnitude(key) || isCurrencyMark(key);
    if (type === 'date') return lockAt(index) === 'date' || isDayOrMonth(key);
    return lockAt(index) === 'name';
  };
  while (
    left() &&
    belongs(shown.q0 - 1, quote, quoteLock, false) &&
    belongs(shown.p0 - 1, passage, passageLock, false)
  ) {
    shown.q0 -= 1;
    shown.p0 -= 1;
  }
  while (
    right() &&
    belongs(shown.q1, quote, quoteLock, true) &&
    belongs(shown.p1, passage, passageLock, true)
  ) {
    shown.q1 += 1;
    shown.p1 += 1;
  }
  return shown;
}

/** Whether a token and the next stand together, with nothing but a space, or a mark, between them. */
function isClose(tokens: readonly Token[], index: number): boolean {
  const one = tokens[index];
  const next = tokens[index + 1];
  return !one || !next || next.start - one.end <= 2;
}

function isCurrencyMark(key: string): boolean {
  return /^\p{Sc}$/u.test(key);
}

function rawWords(normal: NormalText, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return '';
  return normal.raw.slice(normal.starts[first.start] ?? 0, normal.ends[last.end - 1] ?? 0);
}
