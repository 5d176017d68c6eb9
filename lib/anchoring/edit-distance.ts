import { type Scratch, scratch } from './scratch';

const blockBits = 32;
const highBit = 1 << (blockBits - 1);

/** Units below this have a row of their own each; others, few in most writing, are looked up. */
const asciiRows = 128;

/**
 * A pattern prepared for bit-parallel comparison: per character a row, one 32-bit word of positions for every 32 units.
 * All rows in one array, which is used again for the next pattern: to make arrays takes longer than to compare.
 */
interface BitPattern {
  pattern: string;
  step: 1 | -1;
  rows: Int32Array;
  rowOf: ReadonlyMap<number, number>;
  readonly memory: Scratch<Int32Array>;
}

const noRows: ReadonlyMap<number, number> = new Map();

/** Patterns kept: the two sides of a quote's context, its words, and the side of another. */
const prepared: BitPattern[] = [];
const mostPrepared = 4;
let latest = mostPrepared - 1;

/** Prepares `pattern`; with step −1 it is read from its end, for context in front of a passage. */
function prepare(pattern: string, step: 1 | -1): BitPattern {
  for (const known of prepared) if (known.step === step && known.pattern === pattern) return known;
  latest = (latest + 1) % mostPrepared;
  const length = pattern.length;
  const blocks = Math.ceil(length / blockBits);
  const rowOf = otherRows(pattern);
  const memory = prepared[latest]?.memory ?? scratch((size) => new Int32Array(size));
  const size = (asciiRows + rowOf.size) * blocks;
  const rows = memory.take(size).fill(0, 0, size);
  for (let index = 0; index < length; index += 1) {
    const code = pattern.charCodeAt(step < 0 ? length - 1 - index : index);
    const at = (code < asciiRows ? code : (rowOf.get(code) ?? 0)) * blocks + (index >> 5);
    rows[at] = (rows[at] ?? 0) | (1 << (index & 31));
  }
  const made = { pattern, step, rows, rowOf, memory };
  prepared[latest] = made;
  return made;
}

function otherRows(pattern: string): ReadonlyMap<number, number> {
  let rowOf: Map<number, number> | undefined;
  for (let index = 0; index < pattern.length; index += 1) {
    const code = pattern.charCodeAt(index);
    if (code < asciiRows) continue;
    rowOf ??= new Map();
    if (!rowOf.has(code)) rowOf.set(code, asciiRows + rowOf.size);
  }
  return rowOf ?? noRows;
}

const positives = scratch((length) => new Int32Array(length));
const negatives = scratch((length) => new Int32Array(length));

/**
 * Least number of edits that turn `pattern` into some stretch of `text` that begins at `from` (or, with step −1, ends
 * there, both being read backwards), at most `reach` units long. Myers' bit-vector algorithm in the block form of Hyyrö
 * (2003); O(reach · pattern / 32). What is equal at once is stepped over, and it ends where no more text can help.
 */
export function anchoredDistance(
  pattern: string,
  text: string,
  from: number,
  reach: number,
  step: 1 | -1 = 1,
): number {
  const length = pattern.length;
  const begin = step < 0 ? length - 1 : 0;
  let moved = 0;
  while (
    moved < length &&
    moved < reach &&
    pattern.charCodeAt(begin + moved * step) === text.charCodeAt(from + moved * step)
  )
    moved += 1;
  let best = length - moved;
  if (best === 0) return 0;
  const { rows, rowOf } = prepare(pattern, step);
  const blocks = Math.ceil(length / blockBits);
  const positive = positives.take(blocks);
  const negative = negatives.take(blocks);
  for (let block = 0; block < blocks; block += 1) {
    const equal = moved - block * blockBits;
    const passed = equal <= 0 ? 0 : equal >= blockBits ? -1 : (1 << equal) - 1;
    positive[block] = ~passed;
    negative[block] = passed;
  }
  const lastBit = 1 << ((length - 1) & 31);
  let distance = best;
  for (; moved < reach && moved + 1 - length < best; moved += 1) {
    const code = text.charCodeAt(from + moved * step);
    const row = (code < asciiRows ? code : (rowOf.get(code) ?? -1)) * blocks;
    let carry = 1;
    for (let block = 0; block < blocks; block += 1) {
      const plus = positive[block] ?? 0;
      const minus = negative[block] ?? 0;
      let equal = row < 0 ? 0 : (rows[row + block] ?? 0);
      const vertical = equal | minus;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      const top = block === blocks - 1 ? lastBit : highBit;
      const carried = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
      up <<= 1;
      down <<= 1;
      if (carry < 0) down |= 1;
      else if (carry > 0) up |= 1;
      positive[block] = down | ~(vertical | up);
      negative[block] = up & vertical;
      carry = carried;
    }
    distance += carry;
    if (distance < best) best = distance;
  }
  return best;
}

/** Edits between two short words, by the same vectors in a single block; longer ones compare as given up (their length). */
export function wordDistance(one: string, other: string): number {
  const length = one.length;
  if (length === 0 || length > blockBits || other.length > blockBits) return Math.max(length, other.length);
  let plus = -1;
  let minus = 0;
  let distance = length;
  const last = 1 << (length - 1);
  for (let at = 0; at < other.length; at += 1) {
    const code = other.charCodeAt(at);
    let equal = 0;
    for (let index = 0; index < length; index += 1) if (one.charCodeAt(index) === code) equal |= 1 << index;
    const vertical = equal | minus;
    const horizontal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(horizontal | plus);
    let down = plus & horizontal;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
  return distance;
}
