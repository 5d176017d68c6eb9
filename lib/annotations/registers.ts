import type { HybridClock } from './hybrid-clock';
import { isSame } from './is-same';

/** When and where a value was written. `n` counts the edits of one device; it orders them without any clock. */
export interface Stamp {
  readonly device: string;
  readonly n: number;
  readonly hlc: HybridClock;
}

/** A value that nothing has superseded. Absent value: the field was emptied. */
export interface Sibling extends Stamp {
  readonly value?: unknown;
}

/** For each device, the last of its edits that is known here. */
export type VersionVector = Readonly<Record<string, number>>;

/**
 * A multi-value register (a dotted version vector set, Preguiça et al. 2012): every value that no known edit
 * supersedes, and what has been seen. Two edits made without knowledge of each other are both kept; an edit that saw
 * both replaces both. Siblings are sorted, the one to show first.
 */
export interface Register {
  readonly seen: VersionVector;
  readonly siblings: readonly Sibling[];
}

/**
 * A new edit of a register, or of one that never was: it replaces what its writer saw, which is all there was unless
 * `isSeen` says otherwise. What came from elsewhere while somebody was typing stays beside what they wrote.
 */
export function writeRegister(
  before: Register | undefined,
  value: unknown,
  stamp: Stamp,
  isSeen: (sibling: Sibling) => boolean = () => true,
): Register {
  const unseen = before?.siblings.filter((other) => !isSeen(other) && !isSame(other.value, value)) ?? [];
  return {
    seen: { ...before?.seen, [stamp.device]: stamp.n },
    siblings: [{ ...stamp, ...(value !== undefined && { value }) }, ...unseen].sort(compareSiblings),
  };
}

/**
 * Joins two states of one register: commutative, associative, idempotent. A value survives when both know it, or when
 * the other has not seen it. An edit is itself such a state, so applying an edit, importing a file and syncing are
 * this one function.
 */
export function mergeRegisters(a: Register, b: Register): Register {
  const inA = new Set(a.siblings.map(dotOf));
  const inB = new Set(b.siblings.map(dotOf));
  const survivors = [
    ...a.siblings.filter((sibling) => inB.has(dotOf(sibling)) || !hasSeen(b.seen, sibling)),
    ...b.siblings.filter((sibling) => inA.has(dotOf(sibling)) || !hasSeen(a.seen, sibling)),
  ].sort(compareSiblings);
  return { seen: mergeVectors(a.seen, b.seen), siblings: survivors.filter(isFirst) };
}

/**
 * Among sorted siblings, whether this is the first of its like. Two values under one stamp are both kept: a cloned
 * profile writes such, and neither may be lost.
 */
function isFirst(sibling: Sibling, index: number, sorted: readonly Sibling[]): boolean {
  const before = sorted[index - 1];
  return !before || compareSiblings(before, sibling) !== 0;
}

export function hasSeen(seen: VersionVector, { device, n }: Stamp): boolean {
  return (seen[device] ?? 0) >= n;
}

export function mergeVectors(a: VersionVector, b: VersionVector): VersionVector {
  const merged: Record<string, number> = { ...a };
  for (const [device, n] of Object.entries(b)) merged[device] = Math.max(merged[device] ?? 0, n);
  return merged;
}

/** The later clock first; then the greater device, number and value, for an order that is the same everywhere. */
export function compareSiblings(a: Sibling, b: Sibling): number {
  if (a.hlc !== b.hlc) return a.hlc > b.hlc ? -1 : 1;
  if (a.device !== b.device) return a.device > b.device ? -1 : 1;
  if (a.n !== b.n) return b.n - a.n;
  const [left, right] = [writeValue(a.value), writeValue(b.value)];
  return left === right ? 0 : left > right ? -1 : 1;
}

const writeValue = (value: unknown): string => JSON.stringify(value) ?? '';

/** The values a person has to choose between: more than one only when they really differ. */
export function rivalsOf(register: Register): readonly Sibling[] {
  return register.siblings.filter(
    (sibling, index) => register.siblings.findIndex((other) => isSame(other.value, sibling.value)) === index,
  );
}

const dotOf = ({ device, n }: Stamp): string => `${n}@${device}`;
