/** The digits of the code are the characters from "(" to "~" but for the backslash, which a string would have to escape. */
export const firstDigit = 0x28;
const leftOutDigit = 0x5c;
export const digits = 86;
/** Another digit is read while the range is narrower. Times `digits` it stays a whole number that a double holds. */
export const leastRange = 2 ** 40;

/** Chances are of this many. */
export const certain = 1 << 16;
/** How fast a chance follows what is seen: by a part of 2^-7 each time. */
const adaption = 7;
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
  return Math.floor(range / certain) * chance;
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
  const isYes = (context: number): boolean => {
    while (range < leastRange) {
      range *= digits;
      code = code * digits + digitAt(text, at++);
    }
    const yes = partOfYes(range, chances[context] as number);
    const answer = code < yes;
    if (answer) range = yes;
    else {
      range -= yes;
      code -= yes;
    }
    adapt(chances, context, answer);
    return answer;
  };
  for (let slot = 0; slot < count; slot++) {
    if (!isYes(0)) continue;
    const sign = isYes(1) ? -1 : 1;
    let size = 1;
    while (isYes(Math.min(sizeContext + size, mostContexts) - 1)) size++;
    table[slot] = sign * size;
  }
  return table;
}

/** A digit of the code; zeros follow its end. */
function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit - firstDigit - (unit > leftOutDigit ? 1 : 0)) | 0;
}

/** The character of a digit. */
export function characterOf(digit: number): string {
  return String.fromCharCode(firstDigit + digit + (firstDigit + digit < leftOutDigit ? 0 : 1));
}
