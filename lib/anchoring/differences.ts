import type { Alignment } from './align';
import { isOtherWordByCase, type Lock, type LockAt, lockReader, traitsAt } from './locked-words';
import { numberValue } from './number-value';
import type { QuoteChangeType } from './quote';
import { rawOf, type TokenRow } from './tokens';
import { trait } from './word-traits';

/** Stretches of two texts, by their tokens, ends exclusive, and which token of the one became which of the other. */
export interface Comparison extends Stretch {
  readonly quote: TokenRow;
  readonly passage: TokenRow;
  readonly alignment: Alignment;
}

/** A changed stretch, with the words shown for it. */
export interface Difference {
  readonly type: QuoteChangeType;
  readonly before: string;
  readonly after: string;
}

interface Stretch {
  readonly q0: number;
  readonly q1: number;
  readonly p0: number;
  readonly p1: number;
}

type TypedStretch = Stretch & Pick<Difference, 'type'>;

type OpenStretch = { -readonly [Key in keyof Stretch]: Stretch[Key] };

const severity: readonly QuoteChangeType[] = ['negation', 'number', 'date', 'name'];

/** Every stretch in which the passage is not the quote, in reading order. */
export function differences(comparison: Comparison): Difference[] {
  const { quote, passage } = comparison;
  const stretches = differingStretches(comparison);
  if (stretches.length === 0) return [];
  const quoteLock = lockReader(quote, comparison.q0, comparison.q1);
  const passageLock = lockReader(passage, comparison.p0, comparison.p1);
  const found: Difference[] = [];
  for (const stretch of stretches) {
    if (isOnlySpacing(comparison, stretch)) continue;
    for (const part of splitStretch(comparison, stretch, quoteLock, passageLock)) {
      const shown = expand(comparison, part, quoteLock, passageLock);
      found.push({
        type: part.type,
        before: rawWords(quote, shown.q0, shown.q1),
        after: rawWords(passage, shown.p0, shown.p1),
      });
    }
  }
  return found;
}

/** Whether a paired token is the same word: equal words, or numbers of equal value. */
export function isSameToken({ quote, passage, alignment }: Comparison, q: number): boolean {
  const p = alignment[q] ?? -1;
  if (p < 0) return false;
  const id = quote.ids[q] ?? -1;
  const key = quote.lexicon.keys[id] ?? '';
  if (id !== passage.ids[p])
    return (
      (traitsAt(quote, q) & traitsAt(passage, p) & trait.number) !== 0 &&
      numberValue(key) === numberValue(keyAt(passage, p))
    );
  return !(
    traitsAt(quote, q) & trait.toldByCapital && isOtherWordByCase(rawOf(quote, q), rawOf(passage, p), key)
  );
}

function keyAt({ ids, lexicon }: TokenRow, index: number): string {
  return lexicon.keys[ids[index] ?? -1] ?? '';
}

function differingStretches(comparison: Comparison): Stretch[] {
  const { q1, p1, alignment } = comparison;
  const stretches: Stretch[] = [];
  let open: OpenStretch | undefined;
  let p = comparison.p0;
  for (let q = comparison.q0; q <= q1; q += 1) {
    const paired = q < q1 ? (alignment[q] ?? -1) : p1;
    const isSame = q < q1 && isSameToken(comparison, q);
    if (paired > p || (q < q1 && !isSame)) {
      open ??= { q0: q, q1: q, p0: p, p1: p };
      if (paired >= 0) open.p1 = paired;
    }
    if (paired >= 0) p = paired + 1;
    if (open && (isSame || q === q1)) {
      stretches.push(open);
      open = undefined;
    } else if (open) {
      open.q1 = q + 1;
      open.p1 = p;
    }
  }
  return stretches;
}

/** "some thing" and "something", "U.S." and "US": the same letters otherwise parted. Never for figures. */
function isOnlySpacing({ quote, passage }: Comparison, { q0, q1, p0, p1 }: Stretch): boolean {
  if (q1 - q0 === p1 - p0) return false;
  const before = lettersOf(quote, q0, q1);
  return before !== undefined && before === lettersOf(passage, p0, p1);
}

function lettersOf(row: TokenRow, from: number, to: number): string | undefined {
  let letters = '';
  for (let index = from; index < to; index += 1) {
    if (traitsAt(row, index) & trait.number) return undefined;
    letters += keyAt(row, index);
  }
  return letters;
}

/** Paired words of a claim-carrying kind become changes of their own; the wording around them stays together. */
function splitStretch(
  comparison: Comparison,
  stretch: Stretch,
  quoteLock: LockAt,
  passageLock: LockAt,
): TypedStretch[] {
  const parts: Stretch[] = [];
  let rest: OpenStretch = { q0: stretch.q0, q1: stretch.q0, p0: stretch.p0, p1: stretch.p0 };
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
): TypedStretch[] {
  const joined: (OpenStretch & Pick<Difference, 'type'>)[] = [];
  for (const part of parts) {
    const type = typeOf(comparison, part, quoteLock, passageLock);
    const last = joined.at(-1);
    if (last?.type === type && last.q1 === part.q0 && last.p1 === part.p0) {
      last.q1 = part.q1;
      last.p1 = part.p1;
    } else joined.push({ ...part, type });
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
  let gravest = severity.length;
  const look = (here: ReadonlyMap<string, Lock>, there: ReadonlyMap<string, Lock>) => {
    for (const [meaning, lock] of here)
      if (!there.has(meaning)) gravest = Math.min(gravest, severity.indexOf(lock));
  };
  look(before, after);
  look(after, before);
  return severity[gravest] ?? (isOpposite(comparison, part) ? 'negation' : 'wording');
}

/** Whether a prefix made the words their opposite: "legal" and "illegal", "able" and "unable". */
function isOpposite({ quote, passage }: Comparison, { q0, q1, p0, p1 }: Stretch): boolean {
  const root = rootOf(quote, q0, q1);
  return root !== '' && root === rootOf(passage, p0, p1);
}

function rootOf(row: TokenRow, from: number, to: number): string {
  return (lettersOf(row, from, to) ?? '').replace(/^(?:un|i[lmnr]|dis)/, '');
}

const none: ReadonlyMap<string, Lock> = new Map();

function lockedMeanings(row: TokenRow, from: number, to: number, lockAt: LockAt): ReadonlyMap<string, Lock> {
  const { ids, lexicon } = row;
  let meanings: Map<string, Lock> | undefined;
  for (let index = from; index < to; index += 1) {
    const lock = lockAt(index);
    if (!lock) continue;
    const key = keyAt(row, index);
    const meaning =
      traitsAt(row, index) & trait.number
        ? numberValue(key)
        : (lexicon.keys[lexicon.meanings[ids[index] ?? -1] ?? -1] ?? key);
    meanings ??= new Map();
    meanings.set(meaning.replace(/'s?$/, ''), lock);
  }
  return meanings ?? none;
}

/** Takes in the unchanged neighbours a reader needs: the unit of a figure, the rest of a name or date, a negation's verb. */
function expand(comparison: Comparison, part: TypedStretch, quoteLock: LockAt, passageLock: LockAt): Stretch {
  const { type } = part;
  const shown: OpenStretch = { ...part };
  const { quote, passage, alignment, q0, q1, p0 } = comparison;
  const left = () => shown.q0 > q0 && shown.p0 > p0 && alignment[shown.q0 - 1] === shown.p0 - 1;
  const right = () => shown.q1 < q1 && alignment[shown.q1] === shown.p1;
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
  const belongs = (index: number, side: TokenRow, lockAt: LockAt, isAfter: boolean) => {
    if (!isClose(side, isAfter ? index - 1 : index)) return false;
    const traits = traitsAt(side, index);
    if (type === 'number')
      return (
        (traits & (trait.number | trait.numberWord | trait.unit | trait.magnitude | trait.currencyMark)) !== 0
      );
    const lock = lockAt(index);
    return type === lock || (type === 'date' && (traits & trait.dayOrMonth) !== 0);
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
function isClose({ starts, ends }: TokenRow, index: number): boolean {
  return (starts[index + 1] ?? 0) - (ends[index] ?? 0) <= 2;
}

function rawWords(row: TokenRow, from: number, to: number): string {
  return from < to ? rawOf(row, from, to) : '';
}
