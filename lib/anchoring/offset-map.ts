/** Where the units of a folded text stand in the raw one. */
export interface OffsetMap {
  /** Raw offset at which the character of a folded unit starts, and where it ends. For the text's end, the raw end. */
  readonly startOf: (unit: number) => number;
  readonly endOf: (unit: number) => number;
}

/** An `OffsetMap` while its text is being folded. */
export interface OffsetMapBuilder extends OffsetMap {
  /** From `unit` on all units are made of the raw `start` … `end`; without an end, each of one raw unit from `start` on. */
  readonly addPart: (unit: number, start: number, end?: number) => void;
  /** The raw units up to `end` belong to `unit`, the last one so far, as well. */
  readonly extend: (unit: number, end: number) => void;
}

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
  const addPart = (unit: number, start: number, end = isPlain): void => {
    const last = units.length - 1;
    const part = units[last] === unit ? last : last + 1;
    units[part] = unit;
    starts[part] = start;
    ends[part] = end;
  };
  return {
    startOf,
    endOf,
    addPart,
    extend: (unit, end) => {
      const start = startOf(unit);
      // A part that has no unit yet gives way.
      if ((units.at(-1) ?? 0) > unit) units.pop();
      addPart(unit, start, end);
    },
  };
}
