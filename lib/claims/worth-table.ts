/** The digits of the code are the characters from "(" to "~" but for the backslash, which a string would have to escape. */
export const firstDigit = 0x28;
const leftOutDigit = 0x5c;
export const digits = 86;
/**
 * Another digit is read while the range is narrower. Times `digits` it stays below 2^30: whole numbers that an engine
 * keeps without making objects of them, even before it has compiled what reckons with them.
 */
export const leastRange = 1 << 23;

/** Chances are of this many. */
export const certain = 1 << 16;
/** How fast a chance follows what is seen: by a part of 2^-7 each time. */
const adaption = 7;
/** Of this many parts of the range a yes has its share, or a product would be too large. */
const rangeBits = 12;
/** Bits by which a chance is finer than that. */
const chanceBits = 16 - rangeBits;
/** Whether a weight is other than zero, whether it is negative, and from here on whether it is larger than 1, 2, … */
export const sizeContext = 2;
/** Larger sizes share the last context. */
export const mostContexts = 16;

/** How likely each question is answered with yes, by what was answered before. */
export function createChances(): Int32Array {
  return new Int32Array(mostContexts).fill(certain / 2);
}

/** The part of `range` that stands for yes: never empty, never all of it. */
export function partOfYes(range: number, chance: number): number {
  return (range >> rangeBits) * (chance >> chanceBits);
}

export function adapt(chances: Int32Array, context: number, isYes: boolean): void {
  const chance = chances[context] as number;
  chances[context] = isYes ? chance + ((certain - chance) >> adaption) : chance - (chance >> adaption);
}

/**
 * Weights as signed bytes from an arithmetic code (Witten, Neal and Cleary 1987) of them, in text that gzip cannot
 * shorten: a third less than one character a weight or a run of zeros comes to after gzip.
 */
export function decodeWeights(text: string, count: number): Int8Array {
  const table = new Int8Array(count);
  const chances = createChances();
  let at = 0;
  let range = 1;
  let code = 0;
  let context = 0;
  // A turn for each question; what it is follows from the answers.
  for (let slot = 0; slot < count; ) {
    while (range < leastRange) {
      range *= digits;
      code = code * digits + (at < text.length ? digitOf(text.charCodeAt(at++)) : 0);
    }
    const yes = partOfYes(range, chances[context] as number);
    const isYes = code < yes;
    if (isYes) range = yes;
    else {
      range -= yes;
      code -= yes;
    }
    adapt(chances, context, isYes);
    if (context === 0) {
      if (isYes) context = 1;
      else slot++;
    } else if (context === 1) {
      table[slot] = isYes ? -1 : 1;
      context = sizeContext;
    } else if (isYes) {
      table[slot] = (table[slot] as number) + ((table[slot] as number) < 0 ? -1 : 1);
      if (context < mostContexts - 1) context++;
    } else {
      context = 0;
      slot++;
    }
  }
  return table;
}

/** The digit of a character. */
function digitOf(unit: number): number {
  return unit - firstDigit - (unit > leftOutDigit ? 1 : 0);
}

/** The character of a digit. */
export function characterOf(digit: number): string {
  return String.fromCharCode(firstDigit + digit + (firstDigit + digit < leftOutDigit ? 0 : 1));
}
