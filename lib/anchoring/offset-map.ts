/** Where the units of a folded text stand in the raw one. */
export interface OffsetMap {
  /** Raw offset at which the character of a folded unit starts, and where it ends. For the text's end, the raw end. */
  readonly startOf: (unit: number) => number;
  readonly endOf: (unit: number) => number;
}

/** An `OffsetMap` while its text is being folded. */
export interface OffsetMapBuilder extends OffsetMap {
  /** From `unit` on every unit is one raw unit, the first at `start`. */
  readonly addPlain: (unit: number, start: number) => void;
  /** From `unit` on all units are made of one stretch of raw ones. */
  readonly addStretch: (unit: number, start: number, end: number) => void;
  /** The raw units up to `end` belong to `unit`, the last one so far, as well. */
  readonly extend: (unit: number, end: number) => void;
}

/** Of a text whose units are all where they were. */
export const sameOffsets: OffsetMap = { startOf: (unit) => unit, endOf: (unit) => unit + 1 };

const isPlain = -1;

/** Keeps only where the distance to the raw text changes: a few places a page, where an array has two numbers a unit. */
export function buildOffsetMap(): OffsetMapBuilder {
  /** By part: its first unit, the raw start, and the raw end if all of its units are one stretch. */
  const units = [0];
  const starts = [0];
  const ends = [isPlain];
  let latest = 0;
  /** The part of a unit; most questions are about the part asked for last. */
  const partOf = (unit: number): number => {
    if (unit >= (units[latest] ?? 0) && !(unit >= (units[latest + 1] ?? Infinity))) return latest;
    let low = 0;
    let high = units.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((units[middle] ?? 0) <= unit) low = middle;
      else high = middle;
    }
    latest = low;
    return low;
  };
  const startOf = (unit: number): number => {
    const part = partOf(unit);
    const start = starts[part] ?? 0;
    return ends[part] === isPlain ? start + unit - (units[part] ?? 0) : start;
  };
  const endOf = (unit: number): number => {
    const part = partOf(unit);
    const end = ends[part] ?? 0;
    return end === isPlain ? (starts[part] ?? 0) + unit - (units[part] ?? 0) + 1 : end;
  };
  const addStretch = (unit: number, start: number, end: number): void => {
    const last = units.length - 1;
    const part = units[last] === unit ? last : last + 1;
    units[part] = unit;
    starts[part] = start;
    ends[part] = end;
  };
  return {
    startOf,
    endOf,
    addStretch,
    addPlain: (unit, start) => addStretch(unit, start, isPlain),
    extend: (unit, end) => {
      const start = startOf(unit);
      if ((units.at(-1) ?? 0) > unit) {
        units.pop();
        starts.pop();
        ends.pop();
        latest = 0;
      }
      addStretch(unit, start, end);
    },
  };
}
